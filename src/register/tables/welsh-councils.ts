import type { CouncilTable } from '../council-table.ts';

/**
 * Councils of Wales, and the counties and districts of 1974-96.
 * Codes, names and dates: Office for National Statistics and MHCLG, Open Government Licence v3.0, by way of
 * mySociety's local-authority lookup (MIT).
 * What was abolished before 2010, newspaper shorthand and forms of names: public record.
 */
export const WELSH_COUNCILS: readonly CouncilTable[] = [
  {
    kind: 'welsh',
    nation: 'Wales',
    rows: `
BGW | W06000019 | Blaenau Gwent County Borough Council | Blaenau Gwent | 1996-04-01
BGE | W06000013 | Bridgend County Borough Council | Bridgend | 1996-04-01 | | | | | Pen-y-bont ar Ogwr
CAY | W06000018 | Caerphilly County Borough Council | Caerphilly | 1996-04-01 | | | | | Caerffili
CRF | W06000015 | City of Cardiff Council | Cardiff | 1996-04-01 | | | | | Caerdydd
CMN | W06000010 | Carmarthenshire County Council | Carmarthenshire | 1996-04-01 | | | | | Sir Gaerfyrddin; Sir Gâr
CGN | W06000008 | Ceredigion County Council | Ceredigion | 1996-04-01 | | | | | Sir Ceredigion | Cardiganshire County Council@1996-05-01
CWY | W06000003 | Conwy County Borough Council | Conwy | 1996-04-01
DEN | W06000004 | Denbighshire County Council | Denbighshire | 1996-04-01 | | | | | Sir Ddinbych
FLN | W06000005 | Flintshire County Council | Flintshire | 1996-04-01 | | | | | Sir y Fflint
GWN | W06000002 | Gwynedd Council | Gwynedd | 1996-04-01
AGY | W06000001 | Isle of Anglesey County Council | Isle of Anglesey | 1996-04-01 | | | | | Sir Ynys Môn; Ynys Môn; Anglesey
MTY | W06000024 | Merthyr Tydfil County Borough Council | Merthyr Tydfil | 1996-04-01 | | | | | Merthyr Tudful; ~Merthyr
MON | W06000021 | Monmouthshire County Council | Monmouthshire | 1996-04-01 | | | | | Sir Fynwy
NTL | W06000012 | Neath Port Talbot County Borough Council | Neath Port Talbot | 1996-04-01 | | | | | Castell-nedd Port Talbot; NPT
NWP | W06000022 | Newport City Council | Newport | 1996-04-01 | | | | | Casnewydd
PEM | W06000009 | Pembrokeshire County Council | Pembrokeshire | 1996-04-01 | | | | | Sir Benfro
POW | W06000023 | Powys County Council | Powys | 1996-04-01
RCT | W06000016 | Rhondda Cynon Taf County Borough Council | Rhondda Cynon Taf | 1996-04-01 | | | | | Rhondda Cynon Taff; RCT
SWA | W06000011 | City and County of Swansea Council | Swansea | 1996-04-01 | | | | | Abertawe
TOF | W06000020 | Torfaen County Borough Council | Torfaen | 1996-04-01 | | | | | Tor-faen
VGL | W06000014 | Vale of Glamorgan Council | Vale of Glamorgan | 1996-04-01 | | | | | Bro Morgannwg
WRX | W06000006 | Wrexham County Borough Council | Wrexham | 1996-04-01 | | | | | Wrecsam
`,
  },
  {
    kind: 'welsh-county',
    nation: 'Wales',
    rows: `
x-clwyd | | Clwyd County Council | Clwyd | 1974-04-01 | 1996-04-01 | CWY; DEN; FLN; WRX
x-dyfed | | Dyfed County Council | Dyfed | 1974-04-01 | 1996-04-01 | CGN; CMN; PEM
x-gwent | | Gwent County Council | Gwent | 1974-04-01 | 1996-04-01 | BGW; CAY; MON; NWP; TOF
x-mid-glamorgan | | Mid Glamorgan County Council | Mid Glamorgan | 1974-04-01 | 1996-04-01 | BGE; CAY; MTY; RCT
x-south-glamorgan | | South Glamorgan County Council | South Glamorgan | 1974-04-01 | 1996-04-01 | CRF; VGL
x-west-glamorgan | | West Glamorgan County Council | West Glamorgan | 1974-04-01 | 1996-04-01 | NTL; SWA
`,
  },
  {
    kind: 'welsh-district',
    nation: 'Wales',
    rows: `
x-aberconwy | | Aberconwy Borough Council | Aberconwy | 1974-04-01 | 1996-04-01 | CWY | GWN
x-alyn-and-deeside | | Alyn and Deeside District Council | Alyn and Deeside | 1974-04-01 | 1996-04-01 | FLN | x-clwyd
x-arfon | | Arfon Borough Council | Arfon | 1974-04-01 | 1996-04-01 | GWN | GWN
x-brecknock | | Brecknock Borough Council | Brecknock | 1974-04-01 | 1996-04-01 | POW | POW
x-carmarthen | | Carmarthen District Council | Carmarthen | 1974-04-01 | 1996-04-01 | CMN | x-dyfed
x-colwyn | | Colwyn Borough Council | Colwyn | 1974-04-01 | 1996-04-01 | CWY | x-clwyd
x-cynon-valley | | Cynon Valley Borough Council | Cynon Valley | 1974-04-01 | 1996-04-01 | RCT | x-mid-glamorgan
x-delyn | | Delyn Borough Council | Delyn | 1974-04-01 | 1996-04-01 | FLN | x-clwyd
x-dinefwr | | Dinefwr Borough Council | Dinefwr | 1974-04-01 | 1996-04-01 | CMN | x-dyfed
x-dwyfor | | Dwyfor District Council | Dwyfor | 1974-04-01 | 1996-04-01 | GWN | GWN
x-glyndwr | | Glyndŵr District Council | Glyndŵr | 1974-04-01 | 1996-04-01 | DEN | x-clwyd
x-islwyn | | Islwyn Borough Council | Islwyn | 1974-04-01 | 1996-04-01 | CAY | x-gwent
x-llanelli | | Llanelli Borough Council | Llanelli | 1974-04-01 | 1996-04-01 | CMN | x-dyfed
x-lliw-valley | | Lliw Valley Borough Council | Lliw Valley | 1974-04-01 | 1996-04-01 | SWA | x-west-glamorgan
x-meirionnydd | | Meirionnydd District Council | Meirionnydd | 1974-04-01 | 1996-04-01 | GWN | GWN
x-monmouth | | Monmouth District Council | Monmouth | 1974-04-01 | 1996-04-01 | MON | x-gwent
x-montgomeryshire | | Montgomeryshire District Council | Montgomeryshire | 1974-04-01 | 1996-04-01 | POW | POW
x-neath | | Neath Borough Council | Neath | 1974-04-01 | 1996-04-01 | NTL | x-west-glamorgan
x-ogwr | | Ogwr Borough Council | Ogwr | 1974-04-01 | 1996-04-01 | BGE | x-mid-glamorgan
x-port-talbot | | Port Talbot Borough Council | Port Talbot | 1974-04-01 | 1996-04-01 | NTL | x-west-glamorgan
x-preseli-pembrokeshire | | Preseli Pembrokeshire District Council | Preseli Pembrokeshire | 1974-04-01 | 1996-04-01 | PEM | x-dyfed
x-radnorshire | | Radnorshire District Council | Radnorshire | 1974-04-01 | 1996-04-01 | POW | POW
x-rhondda | | Rhondda Borough Council | Rhondda | 1974-04-01 | 1996-04-01 | RCT | x-mid-glamorgan
x-rhuddlan | | Rhuddlan Borough Council | Rhuddlan | 1974-04-01 | 1996-04-01 | DEN | x-clwyd
x-rhymney-valley | | Rhymney Valley District Council | Rhymney Valley | 1974-04-01 | 1996-04-01 | CAY | x-mid-glamorgan
x-south-pembrokeshire | | South Pembrokeshire District Council | South Pembrokeshire | 1974-04-01 | 1996-04-01 | PEM | x-dyfed
x-taff-ely | | Taff-Ely Borough Council | Taff-Ely | 1974-04-01 | 1996-04-01 | RCT | x-mid-glamorgan
x-wrexham-maelor | | Wrexham Maelor Borough Council | Wrexham Maelor | 1974-04-01 | 1996-04-01 | WRX | x-clwyd
`,
  },
];
