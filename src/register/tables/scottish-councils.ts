import type { CouncilTable } from '../council-table.ts';

/**
 * Councils of Scotland, and the regions and districts of 1975-96.
 * Codes, names and dates: Office for National Statistics and MHCLG, Open Government Licence v3.0, by way of
 * mySociety's local-authority lookup (MIT).
 * What was abolished before 2010, newspaper shorthand and forms of names: public record.
 */
export const SCOTTISH_COUNCILS: readonly CouncilTable[] = [
  {
    kind: 'scottish',
    nation: 'Scotland',
    rows: `
ABE | S12000033 | Aberdeen City Council | Aberdeen | 1996-04-01
ABD | S12000034 | Aberdeenshire Council | Aberdeenshire | 1996-04-01
ANS | S12000041 | Angus Council | Angus | 1996-04-01
AGB | S12000035 | Argyll and Bute Council | Argyll and Bute | 1996-04-01 | | | | | Earra-Ghàidheal is Bhòid
CLK | S12000005 | Clackmannanshire Council | Clackmannanshire | 1996-04-01
DGY | S12000006 | Dumfries and Galloway Council | Dumfries and Galloway | 1996-04-01
DND | S12000042 | Dundee City Council | Dundee | 1996-04-01
EAY | S12000008 | East Ayrshire Council | East Ayrshire | 1996-04-01
EDU | S12000045 | East Dunbartonshire Council | East Dunbartonshire | 1996-04-01
ELN | S12000010 | East Lothian Council | East Lothian | 1996-04-01
ERW | S12000011 | East Renfrewshire Council | East Renfrewshire | 1996-04-01
EDH | S12000036 | City of Edinburgh Council | Edinburgh | 1996-04-01
ELS | S12000013 | Comhairle nan Eilean Siar | Eilean Siar | 1996-04-01 | | | | | Na h-Eileanan Siar; Na h-Eileanan an Iar; Western Isles; CnES
FAL | S12000014 | Falkirk Council | Falkirk | 1996-04-01
FIF | S12000047 | Fife Council | Fife | 1996-04-01
GLG | S12000049 | Glasgow City Council | Glasgow | 1996-04-01
HLD | S12000017 | Highland Council | Highland | 1996-04-01 | | | | | Gàidhealtachd; ~Highlands
IVC | S12000018 | Inverclyde Council | Inverclyde | 1996-04-01
MLN | S12000019 | Midlothian Council | Midlothian | 1996-04-01
MRY | S12000020 | Moray Council | Moray | 1996-04-01
NAY | S12000021 | North Ayrshire Council | North Ayrshire | 1996-04-01
NLK | S12000050 | North Lanarkshire Council | North Lanarkshire | 1996-04-01
ORK | S12000023 | Orkney Islands Council | Orkney | 1996-04-01 | | | | | Orkney Islands
PKN | S12000048 | Perth and Kinross Council | Perth and Kinross | 1996-04-01
RFW | S12000038 | Renfrewshire Council | Renfrewshire | 1996-04-01
SCB | S12000026 | Scottish Borders Council | Scottish Borders | 1996-04-01 | | | | | Borders
ZET | S12000027 | Shetland Islands Council | Shetland | 1996-04-01 | | | | | Shetland Islands
SAY | S12000028 | South Ayrshire Council | South Ayrshire | 1996-04-01
SLK | S12000029 | South Lanarkshire Council | South Lanarkshire | 1996-04-01
STG | S12000030 | Stirling Council | Stirling | 1996-04-01
WDU | S12000039 | West Dunbartonshire Council | West Dunbartonshire | 1996-04-01
WLN | S12000040 | West Lothian Council | West Lothian | 1996-04-01
`,
  },
  {
    kind: 'scottish-region',
    nation: 'Scotland',
    rows: `
x-borders | | Borders Regional Council | Borders | 1975-05-16 | 1996-04-01 | SCB
x-central | | Central Regional Council | Central | 1975-05-16 | 1996-04-01 | CLK; FAL; STG
x-dumfries-and-galloway | | Dumfries and Galloway Regional Council | Dumfries and Galloway | 1975-05-16 | 1996-04-01 | DGY
x-fife | | Fife Regional Council | Fife | 1975-05-16 | 1996-04-01 | FIF
x-grampian | | Grampian Regional Council | Grampian | 1975-05-16 | 1996-04-01 | ABE; ABD; MRY
x-highland | | Highland Regional Council | Highland | 1975-05-16 | 1996-04-01 | HLD
x-lothian | | Lothian Regional Council | Lothian | 1975-05-16 | 1996-04-01 | EDH; ELN; MLN; WLN
x-strathclyde | | Strathclyde Regional Council | Strathclyde | 1975-05-16 | 1996-04-01 | AGB; EAY; EDU; ERW; GLG; IVC; NAY; NLK; RFW; SAY; SLK; WDU
x-tayside | | Tayside Regional Council | Tayside | 1975-05-16 | 1996-04-01 | ANS; DND; PKN
`,
  },
  {
    kind: 'scottish-district',
    nation: 'Scotland',
    rows: `
x-annandale-and-eskdale | | Annandale and Eskdale District Council | Annandale and Eskdale | 1975-05-16 | 1996-04-01 | DGY | x-dumfries-and-galloway
x-badenoch-and-strathspey | | Badenoch and Strathspey District Council | Badenoch and Strathspey | 1975-05-16 | 1996-04-01 | HLD | x-highland
x-banff-and-buchan | | Banff and Buchan District Council | Banff and Buchan | 1975-05-16 | 1996-04-01 | ABD | x-grampian
x-bearsden-and-milngavie | | Bearsden and Milngavie District Council | Bearsden and Milngavie | 1975-05-16 | 1996-04-01 | EDU | x-strathclyde
x-berwickshire | | Berwickshire District Council | Berwickshire | 1975-05-16 | 1996-04-01 | SCB | x-borders
x-caithness | | Caithness District Council | Caithness | 1975-05-16 | 1996-04-01 | HLD | x-highland
x-clackmannan | | Clackmannan District Council | Clackmannan | 1975-05-16 | 1996-04-01 | CLK | x-central
x-clydebank | | Clydebank District Council | Clydebank | 1975-05-16 | 1996-04-01 | WDU | x-strathclyde
x-clydesdale | | Clydesdale District Council | Clydesdale | 1975-05-16 | 1996-04-01 | SLK | x-strathclyde
x-cumbernauld-and-kilsyth | | Cumbernauld and Kilsyth District Council | Cumbernauld and Kilsyth | 1975-05-16 | 1996-04-01 | NLK | x-strathclyde
x-cumnock-and-doon-valley | | Cumnock and Doon Valley District Council | Cumnock and Doon Valley | 1975-05-16 | 1996-04-01 | EAY | x-strathclyde
x-cunninghame | | Cunninghame District Council | Cunninghame | 1975-05-16 | 1996-04-01 | NAY | x-strathclyde
x-dumbarton | | Dumbarton District Council | Dumbarton | 1975-05-16 | 1996-04-01 | WDU; AGB | x-strathclyde
x-dunfermline | | Dunfermline District Council | Dunfermline | 1975-05-16 | 1996-04-01 | FIF | x-fife
x-east-kilbride | | East Kilbride District Council | East Kilbride | 1975-05-16 | 1996-04-01 | SLK | x-strathclyde
x-eastwood | | Eastwood District Council | Eastwood | 1975-05-16 | 1996-04-01 | ERW | x-strathclyde
x-ettrick-and-lauderdale | | Ettrick and Lauderdale District Council | Ettrick and Lauderdale | 1975-05-16 | 1996-04-01 | SCB | x-borders
x-gordon | | Gordon District Council | Gordon | 1975-05-16 | 1996-04-01 | ABD | x-grampian
x-hamilton | | Hamilton District Council | Hamilton | 1975-05-16 | 1996-04-01 | SLK | x-strathclyde
x-inverness | | Inverness District Council | Inverness | 1975-05-16 | 1996-04-01 | HLD | x-highland
x-kilmarnock-and-loudoun | | Kilmarnock and Loudoun District Council | Kilmarnock and Loudoun | 1975-05-16 | 1996-04-01 | EAY | x-strathclyde
x-kincardine-and-deeside | | Kincardine and Deeside District Council | Kincardine and Deeside | 1975-05-16 | 1996-04-01 | ABD | x-grampian
x-kirkcaldy | | Kirkcaldy District Council | Kirkcaldy | 1975-05-16 | 1996-04-01 | FIF | x-fife
x-kyle-and-carrick | | Kyle and Carrick District Council | Kyle and Carrick | 1975-05-16 | 1996-04-01 | SAY | x-strathclyde
x-lochaber | | Lochaber District Council | Lochaber | 1975-05-16 | 1996-04-01 | HLD | x-highland
x-monklands | | Monklands District Council | Monklands | 1975-05-16 | 1996-04-01 | NLK | x-strathclyde
x-motherwell | | Motherwell District Council | Motherwell | 1975-05-16 | 1996-04-01 | NLK | x-strathclyde
x-nairn | | Nairn District Council | Nairn | 1975-05-16 | 1996-04-01 | HLD | x-highland
x-nithsdale | | Nithsdale District Council | Nithsdale | 1975-05-16 | 1996-04-01 | DGY | x-dumfries-and-galloway
x-north-east-fife | | North East Fife District Council | North East Fife | 1975-05-16 | 1996-04-01 | FIF | x-fife
x-renfrew | | Renfrew District Council | Renfrew | 1975-05-16 | 1996-04-01 | RFW; ERW | x-strathclyde
x-ross-and-cromarty | | Ross and Cromarty District Council | Ross and Cromarty | 1975-05-16 | 1996-04-01 | HLD | x-highland
x-roxburgh | | Roxburgh District Council | Roxburgh | 1975-05-16 | 1996-04-01 | SCB | x-borders
x-skye-and-lochalsh | | Skye and Lochalsh District Council | Skye and Lochalsh | 1975-05-16 | 1996-04-01 | HLD | x-highland
x-stewartry | | Stewartry District Council | Stewartry | 1975-05-16 | 1996-04-01 | DGY | x-dumfries-and-galloway
x-strathkelvin | | Strathkelvin District Council | Strathkelvin | 1975-05-16 | 1996-04-01 | EDU; NLK | x-strathclyde
x-sutherland | | Sutherland District Council | Sutherland | 1975-05-16 | 1996-04-01 | HLD | x-highland
x-tweeddale | | Tweeddale District Council | Tweeddale | 1975-05-16 | 1996-04-01 | SCB | x-borders
x-wigtown | | Wigtown District Council | Wigtown | 1975-05-16 | 1996-04-01 | DGY | x-dumfries-and-galloway
`,
  },
];
