import type { CouncilTable } from '../council-table.ts';

/**
 * District councils of England that stand.
 * Codes, names and dates: Office for National Statistics and MHCLG, Open Government Licence v3.0, by way of
 * mySociety's local-authority lookup (MIT).
 */
export const STANDING_DISTRICTS: readonly CouncilTable[] = [
  {
    kind: 'district',
    nation: 'England',
    rows: `
ADU | E07000223 | Adur District Council | Adur | 1974-04-01 | | | WSX
AMB | E07000032 | Amber Valley Borough Council | Amber Valley | 1974-04-01 | | | DBY
ARU | E07000224 | Arun District Council | Arun | 1974-04-01 | | | WSX
ASH | E07000170 | Ashfield District Council | Ashfield | 1974-04-01 | | | NTT
ASF | E07000105 | Ashford Borough Council | Ashford | 1974-04-01 | | | KEN
BAB | E07000200 | Babergh District Council | Babergh | 1974-04-01 | | | SFK
BAI | E07000066 | Basildon Borough Council | Basildon | 1974-04-01 | | | ESS
BAN | E07000084 | Basingstoke and Deane Borough Council | Basingstoke and Deane | 1974-04-01 | | | HAM | | ~Basingstoke
BAE | E07000171 | Bassetlaw District Council | Bassetlaw | 1974-04-01 | | | NTT
BLA | E07000129 | Blaby District Council | Blaby | 1974-04-01 | | | LEC
BOS | E07000033 | Bolsover District Council | Bolsover | 1974-04-01 | | | DBY
BOT | E07000136 | Boston Borough Council | Boston | 1974-04-01 | | | LIN
BRA | E07000067 | Braintree District Council | Braintree | 1974-04-01 | | | ESS
BRE | E07000143 | Breckland District Council | Breckland | 1974-04-01 | | | NFK
BRW | E07000068 | Brentwood Borough Council | Brentwood | 1974-04-01 | | | ESS
BRO | E07000144 | Broadland District Council | Broadland | 1974-04-01 | | | NFK
BRM | E07000234 | Bromsgrove District Council | Bromsgrove | 1974-04-01 | | | WOR
BRX | E07000095 | Broxbourne Borough Council | Broxbourne | 1974-04-01 | | | HRT
BRT | E07000172 | Broxtowe Borough Council | Broxtowe | 1974-04-01 | | | NTT
BUN | E07000117 | Burnley Borough Council | Burnley | 1974-04-01 | | | LAN
CAB | E07000008 | Cambridge City Council | Cambridge | 1974-04-01 | | | CAM | CPCA
CAN | E07000192 | Cannock Chase District Council | Cannock Chase | 1974-04-01 | | | STS
CAT | E07000106 | Canterbury City Council | Canterbury | 1974-04-01 | | | KEN
CAS | E07000069 | Castle Point Borough Council | Castle Point | 1974-04-01 | | | ESS
CHA | E07000130 | Charnwood Borough Council | Charnwood | 1974-04-01 | | | LEC
CHL | E07000070 | Chelmsford City Council | Chelmsford | 1974-04-01 | | | ESS | | | Chelmsford Borough Council@2012-06-01
CHT | E07000078 | Cheltenham Borough Council | Cheltenham | 1974-04-01 | | | GLS
CHR | E07000177 | Cherwell District Council | Cherwell | 1974-04-01 | | | OXF
CHS | E07000034 | Chesterfield Borough Council | Chesterfield | 1974-04-01 | | | DBY
CHI | E07000225 | Chichester District Council | Chichester | 1974-04-01 | | | WSX
CHO | E07000118 | Chorley Borough Council | Chorley | 1974-04-01 | | | LAN
COL | E07000071 | Colchester City Council | Colchester | 1974-04-01 | | | ESS | | | Colchester Borough Council@2022-11-23
COT | E07000079 | Cotswold District Council | Cotswold | 1974-04-01 | | | GLS
CRW | E07000226 | Crawley Borough Council | Crawley | 1974-04-01 | | | WSX
DAC | E07000096 | Dacorum Borough Council | Dacorum | 1974-04-01 | | | HRT
DAR | E07000107 | Dartford Borough Council | Dartford | 1974-04-01 | | | KEN
DEB | E07000035 | Derbyshire Dales District Council | Derbyshire Dales | 1974-04-01 | | | DBY
DOV | E07000108 | Dover District Council | Dover | 1974-04-01 | | | KEN
ECA | E07000009 | East Cambridgeshire District Council | East Cambridgeshire | 1974-04-01 | | | CAM | CPCA | East Cambs
EDE | E07000040 | East Devon District Council | East Devon | 1974-04-01 | | | DEV
EHA | E07000085 | East Hampshire District Council | East Hampshire | 1974-04-01 | | | HAM | | East Hants
EHE | E07000242 | East Hertfordshire District Council | East Hertfordshire | 1974-04-01 | | | HRT | | East Herts
ELI | E07000137 | East Lindsey District Council | East Lindsey | 1974-04-01 | | | LIN
EST | E07000193 | East Staffordshire Borough Council | East Staffordshire | 1974-04-01 | | | STS
ESK | E07000244 | East Suffolk Council | East Suffolk | 2019-04-01 | | | SFK
EAS | E07000061 | Eastbourne Borough Council | Eastbourne | 1974-04-01 | | | ESX
EAT | E07000086 | Eastleigh Borough Council | Eastleigh | 1974-04-01 | | | HAM
ELM | E07000207 | Elmbridge Borough Council | Elmbridge | 1974-04-01 | 2027-04-01 | x-east-surrey | SRY
EPP | E07000072 | Epping Forest District Council | Epping Forest | 1974-04-01 | | | ESS
EPS | E07000208 | Epsom and Ewell Borough Council | Epsom and Ewell | 1974-04-01 | 2027-04-01 | x-east-surrey | SRY
ERE | E07000036 | Erewash Borough Council | Erewash | 1974-04-01 | | | DBY
EXE | E07000041 | Exeter City Council | Exeter | 1974-04-01 | | | DEV
FAR | E07000087 | Fareham Borough Council | Fareham | 1974-04-01 | | | HAM
FEN | E07000010 | Fenland District Council | Fenland | 1974-04-01 | | | CAM | CPCA
SHE | E07000112 | Folkestone and Hythe District Council | Folkestone and Hythe | 1974-04-01 | | | KEN | | | Shepway District Council@2018-04-01
FOE | E07000080 | Forest of Dean District Council | Forest of Dean | 1974-04-01 | | | GLS
FYL | E07000119 | Fylde Borough Council | Fylde | 1974-04-01 | | | LAN
GED | E07000173 | Gedling Borough Council | Gedling | 1974-04-01 | | | NTT
GLO | E07000081 | Gloucester City Council | Gloucester | 1974-04-01 | | | GLS
GOS | E07000088 | Gosport Borough Council | Gosport | 1974-04-01 | | | HAM
GRA | E07000109 | Gravesham Borough Council | Gravesham | 1974-04-01 | | | KEN
GRY | E07000145 | Great Yarmouth Borough Council | Great Yarmouth | 1974-04-01 | | | NFK
GRT | E07000209 | Guildford Borough Council | Guildford | 1974-04-01 | 2027-04-01 | x-west-surrey | SRY
HAO | E07000131 | Harborough District Council | Harborough | 1974-04-01 | | | LEC
HAR | E07000073 | Harlow District Council | Harlow | 1974-04-01 | | | ESS
HAT | E07000089 | Hart District Council | Hart | 1974-04-01 | | | HAM
HAS | E07000062 | Hastings Borough Council | Hastings | 1974-04-01 | | | ESX
HAA | E07000090 | Havant Borough Council | Havant | 1974-04-01 | | | HAM
HER | E07000098 | Hertsmere Borough Council | Hertsmere | 1974-04-01 | | | HRT
HIG | E07000037 | High Peak Borough Council | High Peak | 1974-04-01 | | | DBY
HIN | E07000132 | Hinckley and Bosworth Borough Council | Hinckley and Bosworth | 1974-04-01 | | | LEC
HOR | E07000227 | Horsham District Council | Horsham | 1974-04-01 | | | WSX
HUN | E07000011 | Huntingdonshire District Council | Huntingdonshire | 1974-04-01 | | | CAM | CPCA
HYN | E07000120 | Hyndburn Borough Council | Hyndburn | 1974-04-01 | | | LAN
IPS | E07000202 | Ipswich Borough Council | Ipswich | 1974-04-01 | | | SFK
KIN | E07000146 | Borough Council of King's Lynn and West Norfolk | King's Lynn and West Norfolk | 1974-04-01 | | | NFK | | ~King's Lynn; ~West Norfolk
LAC | E07000121 | Lancaster City Council | Lancaster | 1974-04-01 | | | LAN
LEE | E07000063 | Lewes District Council | Lewes | 1974-04-01 | | | ESX
LIF | E07000194 | Lichfield District Council | Lichfield | 1974-04-01 | | | STS
LIC | E07000138 | City of Lincoln Council | Lincoln | 1974-04-01 | | | LIN
MAI | E07000110 | Maidstone Borough Council | Maidstone | 1974-04-01 | | | KEN
MAL | E07000074 | Maldon District Council | Maldon | 1974-04-01 | | | ESS
MAV | E07000235 | Malvern Hills District Council | Malvern Hills | 1974-04-01 | | | WOR
MAS | E07000174 | Mansfield District Council | Mansfield | 1974-04-01 | | | NTT
MEL | E07000133 | Melton Borough Council | Melton | 1974-04-01 | | | LEC
MDE | E07000042 | Mid Devon District Council | Mid Devon | 1974-04-01 | | | DEV
MSU | E07000203 | Mid Suffolk District Council | Mid Suffolk | 1974-04-01 | | | SFK
MSS | E07000228 | Mid Sussex District Council | Mid Sussex | 1974-04-01 | | | WSX
MOL | E07000210 | Mole Valley District Council | Mole Valley | 1974-04-01 | 2027-04-01 | x-east-surrey | SRY
NEW | E07000091 | New Forest District Council | New Forest | 1974-04-01 | | | HAM
NEA | E07000175 | Newark and Sherwood District Council | Newark and Sherwood | 1974-04-01 | | | NTT | | ~Newark
NEC | E07000195 | Newcastle-under-Lyme Borough Council | Newcastle-under-Lyme | 1974-04-01 | | | STS | | Newcastle
NDE | E07000043 | North Devon District Council | North Devon | 1974-04-01 | | | DEV
NED | E07000038 | North East Derbyshire District Council | North East Derbyshire | 1974-04-01 | | | DBY | | NE Derbyshire
NHE | E07000099 | North Hertfordshire District Council | North Hertfordshire | 1974-04-01 | | | HRT | | North Herts
NKE | E07000139 | North Kesteven District Council | North Kesteven | 1974-04-01 | | | LIN
NNO | E07000147 | North Norfolk District Council | North Norfolk | 1974-04-01 | | | NFK
NWA | E07000218 | North Warwickshire Borough Council | North Warwickshire | 1974-04-01 | | | WAR
NWL | E07000134 | North West Leicestershire District Council | North West Leicestershire | 1974-04-01 | | | LEC | | NW Leicestershire; NW Leics
NOW | E07000148 | Norwich City Council | Norwich | 1974-04-01 | | | NFK
NUN | E07000219 | Nuneaton and Bedworth Borough Council | Nuneaton and Bedworth | 1974-04-01 | | | WAR | | ~Nuneaton
OAD | E07000135 | Oadby and Wigston Borough Council | Oadby and Wigston | 1974-04-01 | | | LEC
OXO | E07000178 | Oxford City Council | Oxford | 1974-04-01 | | | OXF
PEN | E07000122 | Pendle Borough Council | Pendle | 1974-04-01 | | | LAN
PRE | E07000123 | Preston City Council | Preston | 1974-04-01 | | | LAN | | | Preston Borough Council@2002-05-15
RED | E07000236 | Redditch Borough Council | Redditch | 1974-04-01 | | | WOR
REI | E07000211 | Reigate and Banstead Borough Council | Reigate and Banstead | 1974-04-01 | 2027-04-01 | x-east-surrey | SRY | | ~Reigate
RIB | E07000124 | Ribble Valley Borough Council | Ribble Valley | 1974-04-01 | | | LAN
ROC | E07000075 | Rochford District Council | Rochford | 1974-04-01 | | | ESS
ROS | E07000125 | Rossendale Borough Council | Rossendale | 1974-04-01 | | | LAN
ROH | E07000064 | Rother District Council | Rother | 1974-04-01 | | | ESX
RUG | E07000220 | Rugby Borough Council | Rugby | 1974-04-01 | | | WAR
RUN | E07000212 | Runnymede Borough Council | Runnymede | 1974-04-01 | 2027-04-01 | x-west-surrey | SRY
RUS | E07000176 | Rushcliffe Borough Council | Rushcliffe | 1974-04-01 | | | NTT
RUH | E07000092 | Rushmoor Borough Council | Rushmoor | 1974-04-01 | | | HAM
SEV | E07000111 | Sevenoaks District Council | Sevenoaks | 1974-04-01 | | | KEN
SCA | E07000012 | South Cambridgeshire District Council | South Cambridgeshire | 1974-04-01 | | | CAM | CPCA | South Cambs
SDE | E07000039 | South Derbyshire District Council | South Derbyshire | 1974-04-01 | | | DBY
SHA | E07000044 | South Hams District Council | South Hams | 1974-04-01 | | | DEV
SHO | E07000140 | South Holland District Council | South Holland | 1974-04-01 | | | LIN
SKE | E07000141 | South Kesteven District Council | South Kesteven | 1974-04-01 | | | LIN
SNO | E07000149 | South Norfolk District Council | South Norfolk | 1974-04-01 | | | NFK
SOX | E07000179 | South Oxfordshire District Council | South Oxfordshire | 1974-04-01 | | | OXF | | South Oxon
SRI | E07000126 | South Ribble Borough Council | South Ribble | 1974-04-01 | | | LAN
SST | E07000196 | South Staffordshire Council | South Staffordshire | 1974-04-01 | | | STS
SPE | E07000213 | Spelthorne Borough Council | Spelthorne | 1974-04-01 | 2027-04-01 | x-west-surrey | SRY
SAL | E07000240 | St Albans City and District Council | St Albans | 1974-04-01 | | | HRT
STA | E07000197 | Stafford Borough Council | Stafford | 1974-04-01 | | | STS
STF | E07000198 | Staffordshire Moorlands District Council | Staffordshire Moorlands | 1974-04-01 | | | STS
STV | E07000243 | Stevenage Borough Council | Stevenage | 1974-04-01 | | | HRT
STR | E07000221 | Stratford-on-Avon District Council | Stratford-on-Avon | 1974-04-01 | | | WAR | | Stratford-upon-Avon; ~Stratford
STO | E07000082 | Stroud District Council | Stroud | 1974-04-01 | | | GLS
SUR | E07000214 | Surrey Heath Borough Council | Surrey Heath | 1974-04-01 | 2027-04-01 | x-west-surrey | SRY
SWL | E07000113 | Swale Borough Council | Swale | 1974-04-01 | | | KEN
TAW | E07000199 | Tamworth Borough Council | Tamworth | 1974-04-01 | | | STS
TAN | E07000215 | Tandridge District Council | Tandridge | 1974-04-01 | 2027-04-01 | x-east-surrey | SRY
TEI | E07000045 | Teignbridge District Council | Teignbridge | 1974-04-01 | | | DEV
TEN | E07000076 | Tendring District Council | Tendring | 1974-04-01 | | | ESS
TES | E07000093 | Test Valley Borough Council | Test Valley | 1974-04-01 | | | HAM
TEW | E07000083 | Tewkesbury Borough Council | Tewkesbury | 1974-04-01 | | | GLS
THA | E07000114 | Thanet District Council | Thanet | 1974-04-01 | | | KEN
THE | E07000102 | Three Rivers District Council | Three Rivers | 1974-04-01 | | | HRT
TON | E07000115 | Tonbridge and Malling Borough Council | Tonbridge and Malling | 1974-04-01 | | | KEN | | ~Tonbridge
TOR | E07000046 | Torridge District Council | Torridge | 1974-04-01 | | | DEV
TUN | E07000116 | Tunbridge Wells Borough Council | Tunbridge Wells | 1974-04-01 | | | KEN
UTT | E07000077 | Uttlesford District Council | Uttlesford | 1974-04-01 | | | ESS
VAL | E07000180 | Vale of White Horse District Council | Vale of White Horse | 1974-04-01 | | | OXF
WAW | E07000222 | Warwick District Council | Warwick | 1974-04-01 | | | WAR
WAT | E07000103 | Watford Borough Council | Watford | 1974-04-01 | | | HRT
WAE | E07000216 | Waverley Borough Council | Waverley | 1974-04-01 | 2027-04-01 | x-west-surrey | SRY
WEA | E07000065 | Wealden District Council | Wealden | 1974-04-01 | | | ESX
WEW | E07000241 | Welwyn Hatfield Borough Council | Welwyn Hatfield | 1974-04-01 | | | HRT
WDE | E07000047 | West Devon Borough Council | West Devon | 1974-04-01 | | | DEV
WLA | E07000127 | West Lancashire Borough Council | West Lancashire | 1974-04-01 | | | LAN | | West Lancs
WLI | E07000142 | West Lindsey District Council | West Lindsey | 1974-04-01 | | | LIN
WOX | E07000181 | West Oxfordshire District Council | West Oxfordshire | 1974-04-01 | | | OXF | | West Oxon
WSK | E07000245 | West Suffolk Council | West Suffolk | 2019-04-01 | | | SFK
WIN | E07000094 | Winchester City Council | Winchester | 1974-04-01 | | | HAM
WOI | E07000217 | Woking Borough Council | Woking | 1974-04-01 | 2027-04-01 | x-west-surrey | SRY
WOC | E07000237 | Worcester City Council | Worcester | 1974-04-01 | | | WOR
WOT | E07000229 | Worthing Borough Council | Worthing | 1974-04-01 | | | WSX
WYC | E07000238 | Wychavon District Council | Wychavon | 1974-04-01 | | | WOR
WYR | E07000128 | Wyre Borough Council | Wyre | 1974-04-01 | | | LAN
WYE | E07000239 | Wyre Forest District Council | Wyre Forest | 1974-04-01 | | | WOR
`,
  },
];
