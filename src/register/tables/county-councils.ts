import type { CouncilTable } from '../council-table.ts';

/**
 * County councils of England, standing and abolished since 1974.
 * Codes, names and dates: Office for National Statistics and MHCLG, Open Government Licence v3.0, by way of
 * mySociety's local-authority lookup (MIT).
 * What was abolished before 2010, newspaper shorthand and forms of names: public record.
 */
export const COUNTY_COUNCILS: readonly CouncilTable[] = [
  {
    kind: 'county',
    nation: 'England',
    rows: `
x-avon | | Avon County Council | Avon | 1974-04-01 | 1996-04-01 | BAS; BST; NSM; SGC
x-bedfordshire | | Bedfordshire County Council | Bedfordshire | 1974-04-01 | 2009-04-01 | BDF; CBF | | | Beds
x-berkshire | | Berkshire County Council | Berkshire | 1974-04-01 | 1998-04-01 | BRC; RDG; SLG; WBK; WNM; WOK | | | Berks
BKM | E10000002 | Buckinghamshire County Council | Buckinghamshire | 1974-04-01 | 2020-04-01 | BUC | | | Bucks
CAM | E10000003 | Cambridgeshire County Council | Cambridgeshire | 1974-04-01 | | | | CPCA | Cambs
x-cheshire | | Cheshire County Council | Cheshire | 1974-04-01 | 2009-04-01 | CHE; CHW
x-cleveland | | Cleveland County Council | Cleveland | 1974-04-01 | 1996-04-01 | HPL; MDB; RCC; STT
x-cornwall | | Cornwall County Council | Cornwall | 1974-04-01 | 2009-04-01 | CON
CMA | E10000006 | Cumbria County Council | Cumbria | 1974-04-01 | 2023-04-01 | CBD; WAF
DBY | E10000007 | Derbyshire County Council | Derbyshire | 1974-04-01 | | | | EMCA
DEV | E10000008 | Devon County Council | Devon | 1974-04-01 | | | | x-dtca
DOR | E10000009 | Dorset County Council | Dorset | 1974-04-01 | 2019-04-01 | DST
ESX | E10000011 | East Sussex County Council | East Sussex | 1974-04-01 | | | | x-sbca
ESS | E10000012 | Essex County Council | Essex | 1974-04-01 | | | | x-geca
GLS | E10000013 | Gloucestershire County Council | Gloucestershire | 1974-04-01 | | | | | Glos
x-greater-manchester | | Greater Manchester County Council | Greater Manchester | 1974-04-01 | 1986-04-01
HAM | E10000014 | Hampshire County Council | Hampshire | 1974-04-01 | | | | x-hsca | Hants
x-hereford-and-worcester | | Hereford and Worcester County Council | Hereford and Worcester | 1974-04-01 | 1998-04-01 | HEF; WOR
HRT | E10000015 | Hertfordshire County Council | Hertfordshire | 1974-04-01 | | | | | Herts
x-humberside | | Humberside County Council | Humberside | 1974-04-01 | 1996-04-01 | KHL; ERY; NLN; NEL
KEN | E10000016 | Kent County Council | Kent | 1974-04-01
LAN | E10000017 | Lancashire County Council | Lancashire | 1974-04-01 | | | | x-lcca | Lancs
LEC | E10000018 | Leicestershire County Council | Leicestershire | 1974-04-01 | | | | | Leics
LIN | E10000019 | Lincolnshire County Council | Lincolnshire | 1974-04-01 | | | | GLCA | Lincs
x-merseyside | | Merseyside County Council | Merseyside | 1974-04-01 | 1986-04-01
NFK | E10000020 | Norfolk County Council | Norfolk | 1974-04-01 | | | | x-nsca
NYK | E10000023 | North Yorkshire County Council | North Yorkshire | 1974-04-01 | 2023-04-01 | NYE | | | N Yorks; North Yorks
NTH | E10000021 | Northamptonshire County Council | Northamptonshire | 1974-04-01 | 2021-04-01 | NNT; WNT | | | Northants
NTT | E10000024 | Nottinghamshire County Council | Nottinghamshire | 1974-04-01 | | | | EMCA | Notts
OXF | E10000025 | Oxfordshire County Council | Oxfordshire | 1974-04-01 | | | | | Oxon
x-shropshire | | Shropshire County Council | Shropshire | 1974-04-01 | 2009-04-01 | SHR | | | Salop
SOM | E10000027 | Somerset County Council | Somerset | 1974-04-01 | 2023-04-01 | SMT
x-south-yorkshire | | South Yorkshire County Council | South Yorkshire | 1974-04-01 | 1986-04-01
STS | E10000028 | Staffordshire County Council | Staffordshire | 1974-04-01 | | | | | Staffs
SFK | E10000029 | Suffolk County Council | Suffolk | 1974-04-01 | | | | x-nsca
SRY | E10000030 | Surrey County Council | Surrey | 1974-04-01 | 2027-04-01 | x-east-surrey; x-west-surrey
x-tyne-and-wear | | Tyne and Wear County Council | Tyne and Wear | 1974-04-01 | 1986-04-01
WAR | E10000031 | Warwickshire County Council | Warwickshire | 1974-04-01
x-west-midlands | | West Midlands County Council | West Midlands | 1974-04-01 | 1986-04-01
WSX | E10000032 | West Sussex County Council | West Sussex | 1974-04-01 | | | | x-sbca
x-west-yorkshire | | West Yorkshire County Council | West Yorkshire | 1974-04-01 | 1986-04-01
x-wiltshire | | Wiltshire County Council | Wiltshire | 1974-04-01 | 2009-04-01 | WIL | | | Wilts
WOR | E10000034 | Worcestershire County Council | Worcestershire | 1974-04-01 | | | | | Worcs
`,
  },
];
