import type { CouncilTable } from '../council-table.ts';

/**
 * Metropolitan boroughs and districts, London boroughs and the City.
 * Codes, names and dates: Office for National Statistics and MHCLG, Open Government Licence v3.0, by way of
 * mySociety's local-authority lookup (MIT).
 */
export const METROPOLITAN_COUNCILS: readonly CouncilTable[] = [
  {
    kind: 'metropolitan',
    nation: 'England',
    rows: `
BNS | E08000016 | Barnsley Metropolitan Borough Council | Barnsley | 1974-04-01 | | | | SCR
BIR | E08000025 | Birmingham City Council | Birmingham | 1974-04-01 | | | | WMCA
BOL | E08000001 | Bolton Metropolitan Borough Council | Bolton | 1974-04-01 | | | | GMCA
BRD | E08000032 | City of Bradford Metropolitan District Council | Bradford | 1974-04-01 | | | | WYCA
BUR | E08000002 | Bury Metropolitan Borough Council | Bury | 1974-04-01 | | | | GMCA
CLD | E08000033 | Calderdale Metropolitan Borough Council | Calderdale | 1974-04-01 | | | | WYCA
COV | E08000026 | Coventry City Council | Coventry | 1974-04-01 | | | | WMCA
DNC | E08000017 | City of Doncaster Council | Doncaster | 1974-04-01 | | | | SCR | | Doncaster Metropolitan Borough Council@2022-11-09
DUD | E08000027 | Dudley Metropolitan Borough Council | Dudley | 1974-04-01 | | | | WMCA
GAT | E08000037 | Gateshead Metropolitan Borough Council | Gateshead | 1974-04-01 | | | | NECA
KIR | E08000034 | Kirklees Metropolitan Council | Kirklees | 1974-04-01 | | | | WYCA
KWL | E08000011 | Knowsley Metropolitan Borough Council | Knowsley | 1974-04-01 | | | | LCR
LDS | E08000035 | Leeds City Council | Leeds | 1974-04-01 | | | | WYCA
LIV | E08000012 | Liverpool City Council | Liverpool | 1974-04-01 | | | | LCR
MAN | E08000003 | Manchester City Council | Manchester | 1974-04-01 | | | | GMCA
NET | E08000021 | Newcastle City Council | Newcastle upon Tyne | 1974-04-01 | | | | NECA | Newcastle; City of Newcastle
NTY | E08000022 | North Tyneside Council | North Tyneside | 1974-04-01 | | | | NECA
OLD | E08000004 | Oldham Metropolitan Borough Council | Oldham | 1974-04-01 | | | | GMCA
RCH | E08000005 | Rochdale Metropolitan Borough Council | Rochdale | 1974-04-01 | | | | GMCA
ROT | E08000018 | Rotherham Metropolitan Borough Council | Rotherham | 1974-04-01 | | | | SCR
SLF | E08000006 | Salford City Council | Salford | 1974-04-01 | | | | GMCA
SAW | E08000028 | Sandwell Metropolitan Borough Council | Sandwell | 1974-04-01 | | | | WMCA
SFT | E08000014 | Sefton Metropolitan Borough Council | Sefton | 1974-04-01 | | | | LCR
SHF | E08000019 | Sheffield City Council | Sheffield | 1974-04-01 | | | | SCR
SOL | E08000029 | Solihull Metropolitan Borough Council | Solihull | 1974-04-01 | | | | WMCA
STY | E08000023 | South Tyneside Council | South Tyneside | 1974-04-01 | | | | NECA
SHN | E08000013 | St Helens Metropolitan Borough Council | St Helens | 1974-04-01 | | | | LCR
SKP | E08000007 | Stockport Metropolitan Borough Council | Stockport | 1974-04-01 | | | | GMCA
SND | E08000024 | Sunderland City Council | Sunderland | 1974-04-01 | | | | NECA
TAM | E08000008 | Tameside Metropolitan Borough Council | Tameside | 1974-04-01 | | | | GMCA
TRF | E08000009 | Trafford Metropolitan Borough Council | Trafford | 1974-04-01 | | | | GMCA
WKF | E08000036 | Wakefield Metropolitan District Council | Wakefield | 1974-04-01 | | | | WYCA
WLL | E08000030 | Walsall Metropolitan Borough Council | Walsall | 1974-04-01 | | | | WMCA
WGN | E08000010 | Wigan Metropolitan Borough Council | Wigan | 1974-04-01 | | | | GMCA
WRL | E08000015 | Wirral Metropolitan Borough Council | Wirral | 1974-04-01 | | | | LCR
WLV | E08000031 | City of Wolverhampton Council | Wolverhampton | 1974-04-01 | | | | WMCA | | Wolverhampton City Council@2015-10-01
`,
  },
  {
    kind: 'london-borough',
    nation: 'England',
    rows: `
BDG | E09000002 | London Borough of Barking and Dagenham | Barking and Dagenham | 1965-04-01 | | | | GLA | LBBD; ~Barking
BNE | E09000003 | London Borough of Barnet | Barnet | 1965-04-01 | | | | GLA
BEX | E09000004 | London Borough of Bexley | Bexley | 1965-04-01 | | | | GLA
BEN | E09000005 | London Borough of Brent | Brent | 1965-04-01 | | | | GLA
BRY | E09000006 | London Borough of Bromley | Bromley | 1965-04-01 | | | | GLA
CMD | E09000007 | London Borough of Camden | Camden | 1965-04-01 | | | | GLA
CRY | E09000008 | London Borough of Croydon | Croydon | 1965-04-01 | | | | GLA
EAL | E09000009 | London Borough of Ealing | Ealing | 1965-04-01 | | | | GLA
ENF | E09000010 | London Borough of Enfield | Enfield | 1965-04-01 | | | | GLA
GRE | E09000011 | Royal Borough of Greenwich | Greenwich | 1965-04-01 | | | | GLA | | London Borough of Greenwich@2012-01-03
HCK | E09000012 | London Borough of Hackney | Hackney | 1965-04-01 | | | | GLA
HMF | E09000013 | London Borough of Hammersmith and Fulham | Hammersmith and Fulham | 1965-04-01 | | | | GLA | LBHF; H&F; ~Hammersmith
HRY | E09000014 | London Borough of Haringey | Haringey | 1965-04-01 | | | | GLA
HRW | E09000015 | London Borough of Harrow | Harrow | 1965-04-01 | | | | GLA
HAV | E09000016 | London Borough of Havering | Havering | 1965-04-01 | | | | GLA
HIL | E09000017 | London Borough of Hillingdon | Hillingdon | 1965-04-01 | | | | GLA
HNS | E09000018 | London Borough of Hounslow | Hounslow | 1965-04-01 | | | | GLA
ISL | E09000019 | London Borough of Islington | Islington | 1965-04-01 | | | | GLA
KEC | E09000020 | Royal Borough of Kensington and Chelsea | Kensington and Chelsea | 1965-04-01 | | | | GLA | RBKC; K&C; ~Kensington
KTT | E09000021 | Royal Borough of Kingston upon Thames | Kingston upon Thames | 1965-04-01 | | | | GLA | Kingston; RBK
LBH | E09000022 | London Borough of Lambeth | Lambeth | 1965-04-01 | | | | GLA
LEW | E09000023 | London Borough of Lewisham | Lewisham | 1965-04-01 | | | | GLA
MRT | E09000024 | London Borough of Merton | Merton | 1965-04-01 | | | | GLA
NWM | E09000025 | London Borough of Newham | Newham | 1965-04-01 | | | | GLA
RDB | E09000026 | London Borough of Redbridge | Redbridge | 1965-04-01 | | | | GLA
RIC | E09000027 | London Borough of Richmond upon Thames | Richmond upon Thames | 1965-04-01 | | | | GLA | Richmond
SWK | E09000028 | London Borough of Southwark | Southwark | 1965-04-01 | | | | GLA
STN | E09000029 | London Borough of Sutton | Sutton | 1965-04-01 | | | | GLA
TWH | E09000030 | London Borough of Tower Hamlets | Tower Hamlets | 1965-04-01 | | | | GLA | LBTH
WFT | E09000031 | London Borough of Waltham Forest | Waltham Forest | 1965-04-01 | | | | GLA | LBWF
WND | E09000032 | London Borough of Wandsworth | Wandsworth | 1965-04-01 | | | | GLA
WSM | E09000033 | Westminster City Council | Westminster | 1965-04-01 | | | | GLA | City of Westminster
`,
  },
  {
    kind: 'city-corporation',
    nation: 'England',
    rows: `
LND | E09000001 | City of London Corporation | City of London | | | | | GLA | City Corporation; Corporation of London
`,
  },
];
