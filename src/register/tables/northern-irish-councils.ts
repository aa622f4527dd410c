import type { CouncilTable } from '../council-table.ts';

/**
 * District councils of Northern Ireland, before and since 2015.
 * Codes, names and dates: Office for National Statistics and MHCLG, Open Government Licence v3.0, by way of
 * mySociety's local-authority lookup (MIT).
 */
export const NORTHERN_IRISH_COUNCILS: readonly CouncilTable[] = [
  {
    kind: 'ni-district',
    nation: 'Northern Ireland',
    rows: `
NIR-T | | Antrim Borough Council | Antrim | 1973-10-01 | 2015-04-01 | ANN
ANN | N09000001 | Antrim and Newtownabbey Borough Council | Antrim and Newtownabbey | 2015-04-01
NIR-X | | Ards Borough Council | Ards | 1973-10-01 | 2015-04-01 | AND
AND | N09000011 | Ards and North Down Borough Council | Ards and North Down | 2015-04-01
NIR-O | | Armagh City and District Council | Armagh | 1973-10-01 | 2015-04-01 | ABC
ABC | N09000002 | Armagh City, Banbridge and Craigavon Borough Council | Armagh City, Banbridge and Craigavon | 2015-04-01 | | | | | Armagh, Banbridge and Craigavon; ~Armagh
NIR-G | | Ballymena Borough Council | Ballymena | 1973-10-01 | 2015-04-01 | MEA
NIR-D | | Ballymoney Borough Council | Ballymoney | 1973-10-01 | 2015-04-01 | CCG
NIR-Q | | Banbridge District Council | Banbridge | 1973-10-01 | 2015-04-01 | ABC
BFS | N09000003 | Belfast City Council | Belfast | 1973-10-01
NIR-V | | Carrickfergus Borough Council | Carrickfergus | 1973-10-01 | 2015-04-01 | MEA
NIR-Y | | Castlereagh Borough Council | Castlereagh | 1973-10-01 | 2015-04-01 | LBC
CCG | N09000004 | Causeway Coast and Glens Borough Council | Causeway Coast and Glens | 2015-04-01 | | | | | Causeway Coast
NIR-C | | Coleraine Borough Council | Coleraine | 1973-10-01 | 2015-04-01 | CCG
NIR-I | | Cookstown District Council | Cookstown | 1973-10-01 | 2015-04-01 | MUL
NIR-N | | Craigavon Borough Council | Craigavon | 1973-10-01 | 2015-04-01 | ABC
NIR-A | | Derry City Council | Derry | 1973-10-01 | 2015-04-01 | DRS
DRS | N09000005 | Derry City and Strabane District Council | Derry City and Strabane | 2015-04-01 | | | | | ~Derry; Derry and Strabane
NIR-R | | Down District Council | Down | 1973-10-01 | 2015-04-01 | NMD
NIR-M | | Dungannon and South Tyrone Borough Council | Dungannon and South Tyrone | 1973-10-01 | 2015-04-01 | MUL
NIR-L | | Fermanagh District Council | Fermanagh | 1973-10-01 | 2015-04-01 | FMO
FMO | N09000006 | Fermanagh and Omagh District Council | Fermanagh and Omagh | 2015-04-01
NIR-F | | Larne Borough Council | Larne | 1973-10-01 | 2015-04-01 | MEA
NIR-B | | Limavady Borough Council | Limavady | 1973-10-01 | 2015-04-01 | CCG
NIR-S | | Lisburn City Council | Lisburn | 1973-10-01 | 2015-04-01 | LBC
LBC | N09000007 | Lisburn and Castlereagh City Council | Lisburn and Castlereagh | 2015-04-01
NIR-H | | Magherafelt District Council | Magherafelt | 1973-10-01 | 2015-04-01 | MUL
MUL | N09000009 | Mid Ulster District Council | Mid Ulster | 2015-04-01 | | | | | Mid-Ulster
MEA | N09000008 | Mid and East Antrim Borough Council | Mid and East Antrim | 2015-04-01
NIR-E | | Moyle District Council | Moyle | 1973-10-01 | 2015-04-01 | CCG
NIR-P | | Newry and Mourne District Council | Newry and Mourne | 1973-10-01 | 2015-04-01 | NMD
NMD | N09000010 | Newry, Mourne and Down District Council | Newry, Mourne and Down | 2015-04-01
NIR-U | | Newtownabbey Borough Council | Newtownabbey | 1973-10-01 | 2015-04-01 | ANN
NIR-W | | North Down Borough Council | North Down | 1973-10-01 | 2015-04-01 | AND
NIR-K | | Omagh District Council | Omagh | 1973-10-01 | 2015-04-01 | FMO
NIR-J | | Strabane District Council | Strabane | 1973-10-01 | 2015-04-01 | DRS
`,
  },
];
