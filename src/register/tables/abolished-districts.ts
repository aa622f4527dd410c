import type { CouncilTable } from '../council-table.ts';

/**
 * District councils of England abolished since 1974.
 * Codes, names and dates: Office for National Statistics and MHCLG, Open Government Licence v3.0, by way of
 * mySociety's local-authority lookup (MIT).
 * What was abolished before 2010, newspaper shorthand and forms of names: public record.
 */
export const ABOLISHED_DISTRICTS: readonly CouncilTable[] = [
  {
    kind: 'district',
    nation: 'England',
    rows: `
ALL | E07000026 | Allerdale Borough Council | Allerdale | 1974-04-01 | 2023-04-01 | CBD | CMA
x-alnwick | | Alnwick District Council | Alnwick | 1974-04-01 | 2009-04-01 | NBL | NBL
AYL | E07000004 | Aylesbury Vale District Council | Aylesbury Vale | 1974-04-01 | 2020-04-01 | BUC | BKM
BAR | E07000027 | Barrow-in-Furness Borough Council | Barrow-in-Furness | 1974-04-01 | 2023-04-01 | WAF | CMA | | ~Barrow
x-bath | | Bath City Council | Bath | 1974-04-01 | 1996-04-01 | BAS | x-avon
x-berwick-upon-tweed | | Berwick-upon-Tweed Borough Council | Berwick-upon-Tweed | 1974-04-01 | 2009-04-01 | NBL | NBL
x-beverley | | Beverley Borough Council | Beverley | 1974-04-01 | 1996-04-01 | ERY | x-humberside
x-blyth-valley | | Blyth Valley Borough Council | Blyth Valley | 1974-04-01 | 2009-04-01 | NBL | NBL
x-boothferry | | Boothferry Borough Council | Boothferry | 1974-04-01 | 1996-04-01 | ERY; NLN | x-humberside
x-bridgnorth | | Bridgnorth District Council | Bridgnorth | 1974-04-01 | 2009-04-01 | SHR | x-shropshire
x-brighton | | Brighton Borough Council | Brighton | 1974-04-01 | 1997-04-01 | BNH | ESX
x-caradon | | Caradon District Council | Caradon | 1974-04-01 | 2009-04-01 | CON | x-cornwall
CAR | E07000028 | Carlisle City Council | Carlisle | 1974-04-01 | 2023-04-01 | CBD | CMA
x-carrick | | Carrick District Council | Carrick | 1974-04-01 | 2009-04-01 | CON | x-cornwall
x-castle-morpeth | | Castle Morpeth Borough Council | Castle Morpeth | 1974-04-01 | 2009-04-01 | NBL | NBL
x-chester | | Chester City Council | Chester | 1974-04-01 | 2009-04-01 | CHW | x-cheshire
x-chester-le-street | | Chester-le-Street District Council | Chester-le-Street | 1974-04-01 | 2009-04-01 | DUR | DUR
CHN | E07000005 | Chiltern District Council | Chiltern | 1974-04-01 | 2020-04-01 | BUC | BKM
CHC | E07000048 | Christchurch Borough Council | Christchurch | 1974-04-01 | 2019-04-01 | BPC | DOR
x-cleethorpes | | Cleethorpes Borough Council | Cleethorpes | 1974-04-01 | 1996-04-01 | NEL | x-humberside
x-congleton | | Congleton Borough Council | Congleton | 1974-04-01 | 2009-04-01 | CHE | x-cheshire
COP | E07000029 | Copeland Borough Council | Copeland | 1974-04-01 | 2023-04-01 | CBD | CMA
COR | E07000150 | Corby Borough Council | Corby | 1974-04-01 | 2021-04-01 | NNT | NTH
CRA | E07000163 | Craven District Council | Craven | 1974-04-01 | 2023-04-01 | NYE | NYK
x-crewe-and-nantwich | | Crewe and Nantwich Borough Council | Crewe and Nantwich | 1974-04-01 | 2009-04-01 | CHE | x-cheshire
DAV | E07000151 | Daventry District Council | Daventry | 1974-04-01 | 2021-04-01 | WNT | NTH
x-derwentside | | Derwentside District Council | Derwentside | 1974-04-01 | 2009-04-01 | DUR | DUR
x-durham | | Durham City Council | Durham | 1974-04-01 | 2009-04-01 | DUR | DUR
x-easington | | Easington District Council | Easington | 1974-04-01 | 2009-04-01 | DUR | DUR
EDO | E07000049 | East Dorset District Council | East Dorset | 1974-04-01 | 2019-04-01 | DST | DOR
ENO | E07000152 | East Northamptonshire Council | East Northamptonshire | 1974-04-01 | 2021-04-01 | NNT | NTH | | East Northants
x-east-yorkshire | | East Yorkshire Borough Council | East Yorkshire | 1974-04-01 | 1996-04-01 | ERY | x-humberside
EDN | E07000030 | Eden District Council | Eden | 1974-04-01 | 2023-04-01 | WAF | CMA
x-ellesmere-port-and-neston | | Ellesmere Port and Neston Borough Council | Ellesmere Port and Neston | 1974-04-01 | 2009-04-01 | CHW | x-cheshire
FOR | E07000201 | Forest Heath District Council | Forest Heath | 1974-04-01 | 2019-04-01 | WSK | SFK
x-gillingham | | Gillingham Borough Council | Gillingham | 1974-04-01 | 1998-04-01 | MDW | KEN
x-glanford | | Glanford Borough Council | Glanford | 1974-04-01 | 1996-04-01 | NLN | x-humberside
x-great-grimsby | | Great Grimsby Borough Council | Great Grimsby | 1974-04-01 | 1996-04-01 | NEL | x-humberside
HAE | E07000164 | Hambleton District Council | Hambleton | 1974-04-01 | 2023-04-01 | NYE | NYK
HAG | E07000165 | Harrogate Borough Council | Harrogate | 1974-04-01 | 2023-04-01 | NYE | NYK
x-hereford | | Hereford City Council | Hereford | 1974-04-01 | 1998-04-01 | HEF | x-hereford-and-worcester
x-holderness | | Holderness Borough Council | Holderness | 1974-04-01 | 1996-04-01 | ERY | x-humberside
x-hove | | Hove Borough Council | Hove | 1974-04-01 | 1997-04-01 | BNH | ESX
x-kennet | | Kennet District Council | Kennet | 1974-04-01 | 2009-04-01 | WIL | x-wiltshire
x-kerrier | | Kerrier District Council | Kerrier | 1974-04-01 | 2009-04-01 | CON | x-cornwall
KET | E07000153 | Kettering Borough Council | Kettering | 1974-04-01 | 2021-04-01 | NNT | NTH
x-kingswood | | Kingswood Borough Council | Kingswood | 1974-04-01 | 1996-04-01 | SGC | x-avon
x-langbaurgh-on-tees | | Langbaurgh-on-Tees Borough Council | Langbaurgh-on-Tees | 1974-04-01 | 1996-04-01 | RCC | x-cleveland
x-leominster | | Leominster District Council | Leominster | 1974-04-01 | 1998-04-01 | HEF | x-hereford-and-worcester
x-macclesfield | | Macclesfield Borough Council | Macclesfield | 1974-04-01 | 2009-04-01 | CHE | x-cheshire
x-medina | | Medina Borough Council | Medina | 1974-04-01 | 1995-04-01 | IOW
MEN | E07000187 | Mendip District Council | Mendip | 1974-04-01 | 2023-04-01 | SMT | SOM
x-mid-bedfordshire | | Mid Bedfordshire District Council | Mid Bedfordshire | 1974-04-01 | 2009-04-01 | CBF | x-bedfordshire
x-north-cornwall | | North Cornwall District Council | North Cornwall | 1974-04-01 | 2009-04-01 | CON | x-cornwall
NDO | E07000050 | North Dorset District Council | North Dorset | 1974-04-01 | 2019-04-01 | DST | DOR
x-north-shropshire | | North Shropshire District Council | North Shropshire | 1974-04-01 | 2009-04-01 | SHR | x-shropshire
x-north-wiltshire | | North Wiltshire District Council | North Wiltshire | 1974-04-01 | 2009-04-01 | WIL | x-wiltshire
NOR | E07000154 | Northampton Borough Council | Northampton | 1974-04-01 | 2021-04-01 | WNT | NTH
x-northavon | | Northavon District Council | Northavon | 1974-04-01 | 1996-04-01 | SGC | x-avon
x-oswestry | | Oswestry Borough Council | Oswestry | 1974-04-01 | 2009-04-01 | SHR | x-shropshire
x-penwith | | Penwith District Council | Penwith | 1974-04-01 | 2009-04-01 | CON | x-cornwall
PUR | E07000051 | Purbeck District Council | Purbeck | 1974-04-01 | 2019-04-01 | DST | DOR
x-restormel | | Restormel Borough Council | Restormel | 1974-04-01 | 2009-04-01 | CON | x-cornwall
RIH | E07000166 | Richmondshire District Council | Richmondshire | 1974-04-01 | 2023-04-01 | NYE | NYK
x-rochester-upon-medway | | Rochester-upon-Medway City Council | Rochester-upon-Medway | 1974-04-01 | 1998-04-01 | MDW | KEN
RYE | E07000167 | Ryedale District Council | Ryedale | 1974-04-01 | 2023-04-01 | NYE | NYK
x-salisbury | | Salisbury District Council | Salisbury | 1974-04-01 | 2009-04-01 | WIL | x-wiltshire
SCE | E07000168 | Scarborough Borough Council | Scarborough | 1974-04-01 | 2023-04-01 | NYE | NYK
x-scunthorpe | | Scunthorpe Borough Council | Scunthorpe | 1974-04-01 | 1996-04-01 | NLN | x-humberside
x-sedgefield | | Sedgefield Borough Council | Sedgefield | 1974-04-01 | 2009-04-01 | DUR | DUR
SEG | E07000188 | Sedgemoor District Council | Sedgemoor | 1974-04-01 | 2023-04-01 | SMT | SOM
SEL | E07000169 | Selby District Council | Selby | 1974-04-01 | 2023-04-01 | NYE | NYK
x-shrewsbury-and-atcham | | Shrewsbury and Atcham Borough Council | Shrewsbury and Atcham | 1974-04-01 | 2009-04-01 | SHR | x-shropshire
SWT | E07000246 | Somerset West and Taunton Council | Somerset West and Taunton | 2019-04-01 | 2023-04-01 | SMT | SOM
x-south-bedfordshire | | South Bedfordshire District Council | South Bedfordshire | 1974-04-01 | 2009-04-01 | CBF | x-bedfordshire
SBU | E07000006 | South Bucks District Council | South Bucks | 1974-04-01 | 2020-04-01 | BUC | BKM | | South Buckinghamshire
x-south-herefordshire | | South Herefordshire District Council | South Herefordshire | 1974-04-01 | 1998-04-01 | HEF | x-hereford-and-worcester
SLA | E07000031 | South Lakeland District Council | South Lakeland | 1974-04-01 | 2023-04-01 | WAF | CMA
SNR | E07000155 | South Northamptonshire Council | South Northamptonshire | 1974-04-01 | 2021-04-01 | WNT | NTH | | South Northants
x-south-shropshire | | South Shropshire District Council | South Shropshire | 1974-04-01 | 2009-04-01 | SHR | x-shropshire
SSO | E07000189 | South Somerset District Council | South Somerset | 1974-04-01 | 2023-04-01 | SMT | SOM
x-south-wight | | South Wight Borough Council | South Wight | 1974-04-01 | 1995-04-01 | IOW
SED | E07000204 | St Edmundsbury Borough Council | St Edmundsbury | 1974-04-01 | 2019-04-01 | WSK | SFK
SUF | E07000205 | Suffolk Coastal District Council | Suffolk Coastal | 1974-04-01 | 2019-04-01 | ESK | SFK
TAU | E07000190 | Taunton Deane Borough Council | Taunton Deane | 1974-04-01 | 2019-04-01 | SWT | SOM
x-teesdale | | Teesdale District Council | Teesdale | 1974-04-01 | 2009-04-01 | DUR | DUR
x-tynedale | | Tynedale District Council | Tynedale | 1974-04-01 | 2009-04-01 | NBL | NBL
x-vale-royal | | Vale Royal Borough Council | Vale Royal | 1974-04-01 | 2009-04-01 | CHW | x-cheshire
x-wansbeck | | Wansbeck District Council | Wansbeck | 1974-04-01 | 2009-04-01 | NBL | NBL
x-wansdyke | | Wansdyke District Council | Wansdyke | 1974-04-01 | 1996-04-01 | BAS | x-avon
WAV | E07000206 | Waveney District Council | Waveney | 1974-04-01 | 2019-04-01 | ESK | SFK
x-wear-valley | | Wear Valley District Council | Wear Valley | 1974-04-01 | 2009-04-01 | DUR | DUR
WEL | E07000156 | Wellingborough Borough Council | Wellingborough | 1974-04-01 | 2021-04-01 | NNT | NTH
WDO | E07000052 | West Dorset District Council | West Dorset | 1974-04-01 | 2019-04-01 | DST | DOR
WSO | E07000191 | West Somerset District Council | West Somerset | 1974-04-01 | 2019-04-01 | SWT | SOM
x-west-wiltshire | | West Wiltshire District Council | West Wiltshire | 1974-04-01 | 2009-04-01 | WIL | x-wiltshire
WEY | E07000053 | Weymouth and Portland Borough Council | Weymouth and Portland | 1974-04-01 | 2019-04-01 | DST | DOR | | ~Weymouth
x-woodspring | | Woodspring District Council | Woodspring | 1974-04-01 | 1996-04-01 | NSM | x-avon
WYO | E07000007 | Wycombe District Council | Wycombe | 1974-04-01 | 2020-04-01 | BUC | BKM
`,
  },
];
