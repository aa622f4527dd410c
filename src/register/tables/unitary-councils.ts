import type { CouncilTable } from '../council-table.ts';

/**
 * Unitary councils of England outside London and the metropolitan counties.
 * Codes, names and dates: Office for National Statistics and MHCLG, Open Government Licence v3.0, by way of
 * mySociety's local-authority lookup (MIT).
 */
export const UNITARY_COUNCILS: readonly CouncilTable[] = [
  {
    kind: 'unitary',
    nation: 'England',
    rows: `
BAS | E06000022 | Bath and North East Somerset Council | Bath and North East Somerset | 1996-04-01 | | | | WECA | BANES; B&NES; Bathnes
BDF | E06000055 | Bedford Borough Council | Bedford | 2009-04-01
BBD | E06000008 | Blackburn with Darwen Borough Council | Blackburn with Darwen | 1998-04-01 | | | | x-lcca | ~Blackburn
BPL | E06000009 | Blackpool Council | Blackpool | 1998-04-01 | | | | x-lcca
BMH | E06000028 | Bournemouth Borough Council | Bournemouth | 1997-04-01 | 2019-04-01 | BPC
BPC | E06000058 | Bournemouth, Christchurch and Poole Council | Bournemouth, Christchurch and Poole | 2019-04-01 | | | | | BCP
BRC | E06000036 | Bracknell Forest Council | Bracknell Forest | 1998-04-01
BNH | E06000043 | Brighton and Hove City Council | Brighton and Hove | 1997-04-01 | | | | x-sbca | ~Brighton
BST | E06000023 | Bristol City Council | Bristol | 1996-04-01 | | | | WECA | City of Bristol
BUC | E06000060 | Buckinghamshire Council | Buckinghamshire | 2020-04-01 | | | | | Bucks
CBF | E06000056 | Central Bedfordshire Council | Central Bedfordshire | 2009-04-01 | | | | | Central Beds
CHE | E06000049 | Cheshire East Council | Cheshire East | 2009-04-01 | | | | x-cwca
CHW | E06000050 | Cheshire West and Chester Council | Cheshire West and Chester | 2009-04-01 | | | | x-cwca | CWAC; Cheshire West
CON | E06000052 | Cornwall Council | Cornwall | 2009-04-01 | | | | | Kernow
CBD | E06000063 | Cumberland Council | Cumberland | 2023-04-01 | | | | x-cuca
DAL | E06000005 | Darlington Borough Council | Darlington | 1997-04-01 | | | | TVCA
DER | E06000015 | Derby City Council | Derby | 1997-04-01 | | | | EMCA
DST | E06000059 | Dorset Council | Dorset | 2019-04-01
DUR | E06000047 | Durham County Council | Durham | 1974-04-01 | | | | NECA | County Durham
ERY | E06000011 | East Riding of Yorkshire Council | East Riding of Yorkshire | 1996-04-01 | | | | HYCA | East Riding
x-east-surrey | | East Surrey Council | East Surrey | 2027-04-01
HAL | E06000006 | Halton Borough Council | Halton | 1998-04-01 | | | | LCR
HPL | E06000001 | Hartlepool Borough Council | Hartlepool | 1996-04-01 | | | | TVCA
HEF | E06000019 | Herefordshire Council | Herefordshire | 1998-04-01
KHL | E06000010 | Hull City Council | Hull | 1996-04-01 | | | | HYCA | Kingston upon Hull; City of Kingston upon Hull
IOW | E06000046 | Isle of Wight Council | Isle of Wight | 1995-04-01 | | | | x-hsca | | Isle of Wight County Council@1995-04-01
IOS | E06000053 | Council of the Isles of Scilly | Isles of Scilly | 1974-04-01 | | | | | Scilly; Scilly Isles
LCE | E06000016 | Leicester City Council | Leicester | 1997-04-01
LUT | E06000032 | Luton Borough Council | Luton | 1997-04-01
MDW | E06000035 | Medway Council | Medway | 1998-04-01 | | | | | Medway Towns
MDB | E06000002 | Middlesbrough Council | Middlesbrough | 1996-04-01 | | | | TVCA
MIK | E06000042 | Milton Keynes City Council | Milton Keynes | 1997-04-01 | | | | | | Milton Keynes Council@2022-08-15
NEL | E06000012 | North East Lincolnshire Council | North East Lincolnshire | 1996-04-01 | | | | GLCA | NE Lincs; NE Lincolnshire; North East Lincs; NELC
NLN | E06000013 | North Lincolnshire Council | North Lincolnshire | 1996-04-01 | | | | GLCA | N Lincs; North Lincs
NNT | E06000061 | North Northamptonshire Council | North Northamptonshire | 2021-04-01 | | | | | North Northants
NSM | E06000024 | North Somerset Council | North Somerset | 1996-04-01
NYE | E06000065 | North Yorkshire Council | North Yorkshire | 2023-04-01 | | | | YNYC | North Yorks
NBL | E06000057 | Northumberland County Council | Northumberland | 1974-04-01 | | | | NECA
NGM | E06000018 | Nottingham City Council | Nottingham | 1998-04-01 | | | | EMCA
PTE | E06000031 | Peterborough City Council | Peterborough | 1998-04-01 | | | | CPCA
PLY | E06000026 | Plymouth City Council | Plymouth | 1998-04-01
POL | E06000029 | Borough of Poole Council | Poole | 1997-04-01 | 2019-04-01 | BPC
POR | E06000044 | Portsmouth City Council | Portsmouth | 1997-04-01 | | | | x-hsca
RDG | E06000038 | Reading Borough Council | Reading | 1998-04-01
RCC | E06000003 | Redcar and Cleveland Borough Council | Redcar and Cleveland | 1996-04-01 | | | | TVCA | ~Redcar
RUT | E06000017 | Rutland County Council | Rutland | 1997-04-01
SHR | E06000051 | Shropshire Council | Shropshire | 2009-04-01
SLG | E06000039 | Slough Borough Council | Slough | 1998-04-01
SMT | E06000066 | Somerset Council | Somerset | 2023-04-01
SGC | E06000025 | South Gloucestershire Council | South Gloucestershire | 1996-04-01 | | | | WECA | South Glos; S Glos
STH | E06000045 | Southampton City Council | Southampton | 1997-04-01 | | | | x-hsca
SOS | E06000033 | Southend-on-Sea City Council | Southend-on-Sea | 1998-04-01 | | | | x-geca | Southend; Southend-on-Sea Borough | Southend-on-Sea Borough Council@2022-03-01
STT | E06000004 | Stockton-on-Tees Borough Council | Stockton-on-Tees | 1996-04-01 | | | | TVCA | Stockton
STE | E06000021 | Stoke-on-Trent City Council | Stoke-on-Trent | 1997-04-01 | | | | | Stoke
SWD | E06000030 | Swindon Borough Council | Swindon | 1997-04-01 | | | | | | Thamesdown Borough Council@1997-04-01
TFW | E06000020 | Telford and Wrekin Council | Telford and Wrekin | 1998-04-01 | | | | | ~Telford; Telford and the Wrekin | Wrekin District Council@1998-04-01
THR | E06000034 | Thurrock Council | Thurrock | 1998-04-01 | | | | x-geca
TOB | E06000027 | Torbay Council | Torbay | 1998-04-01 | | | | x-dtca
WRT | E06000007 | Warrington Borough Council | Warrington | 1998-04-01 | | | | x-cwca
WBK | E06000037 | West Berkshire Council | West Berkshire | 1998-04-01 | | | | | | Newbury District Council@1998-04-01
WNT | E06000062 | West Northamptonshire Council | West Northamptonshire | 2021-04-01 | | | | | West Northants
x-west-surrey | | West Surrey Council | West Surrey | 2027-04-01
WAF | E06000064 | Westmorland and Furness Council | Westmorland and Furness | 2023-04-01 | | | | x-cuca
WIL | E06000054 | Wiltshire Council | Wiltshire | 2009-04-01 | | | | | Wilts
WNM | E06000040 | Royal Borough of Windsor and Maidenhead | Windsor and Maidenhead | 1998-04-01 | | | | | RBWM; ~Windsor
WOK | E06000041 | Wokingham Borough Council | Wokingham | 1998-04-01
YOR | E06000014 | City of York Council | York | 1996-04-01 | | | | YNYC | City of York
`,
  },
];
