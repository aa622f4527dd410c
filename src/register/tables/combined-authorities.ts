import type { CouncilTable } from '../council-table.ts';

/**
 * Combined authorities, combined county authorities and the strategic authorities of London.
 * Codes, names and dates: Office for National Statistics and MHCLG, Open Government Licence v3.0, by way of
 * mySociety's local-authority lookup (MIT).
 * Those of 2025-26 have no code of their own here yet.
 */
export const COMBINED_AUTHORITIES: readonly CouncilTable[] = [
  {
    kind: 'combined',
    nation: 'England',
    rows: `
CPCA | E47000008 | Cambridgeshire and Peterborough Combined Authority | Cambridgeshire and Peterborough | 2017-03-03
x-cwca | | Cheshire and Warrington Combined Authority | Cheshire and Warrington | 2026
x-cuca | | Cumbria Combined Authority | Cumbria | 2026
x-dtca | | Devon and Torbay Combined County Authority | Devon and Torbay | 2025-02
EMCA | E47000013 | East Midlands Combined County Authority | East Midlands | 2024-02-27
x-geca | | Greater Essex Combined County Authority | Greater Essex | 2026
GLCA | E47000017 | Greater Lincolnshire Combined County Authority | Greater Lincolnshire | 2025-02-05
GMCA | E47000001 | Greater Manchester Combined Authority | Greater Manchester | 2011-04-01 | | | | | GMCA
x-hsca | | Hampshire and the Solent Combined County Authority | Hampshire and the Solent | 2026
HYCA | E47000016 | Hull and East Yorkshire Combined Authority | Hull and East Yorkshire | 2025-02-05
x-lcca | | Lancashire Combined County Authority | Lancashire | 2025-02
LCR | E47000004 | Liverpool City Region Combined Authority | Liverpool City Region | 2014-04-01
x-nsca | | Norfolk and Suffolk Combined County Authority | Norfolk and Suffolk | 2026
NECA | E47000010 | North East Combined Authority | North East | 2014-04-15
NTCA | E47000011 | North of Tyne Combined Authority | North of Tyne | 2018-11-02 | 2024-05-07 | NECA | | | North of Tyne
SCR | E47000002 | South Yorkshire Mayoral Combined Authority | South Yorkshire | 2014-04-01 | | | | | Sheffield City Region | Sheffield City Region Combined Authority@2021-09-17
x-sbca | | Sussex and Brighton Combined County Authority | Sussex and Brighton | 2026
TVCA | E47000006 | Tees Valley Combined Authority | Tees Valley | 2016-04-01
WMCA | E47000007 | West Midlands Combined Authority | West Midlands | 2016-06-17 | | | | | WMCA
WYCA | E47000003 | West Yorkshire Combined Authority | West Yorkshire | 2014-04-01 | | | | | WYCA
WECA | E47000009 | West of England Combined Authority | West of England | 2017-02-09 | | | | | WECA; Weca
YNYC | E47000012 | York and North Yorkshire Combined Authority | York and North Yorkshire | 2024-02-01
`,
  },
  {
    kind: 'regional',
    nation: 'England',
    rows: `
GLA | E61000001 | Greater London Authority | Greater London | 2000-07-03 | | | | | GLA; ~London
x-glc | | Greater London Council | Greater London | 1965-04-01 | 1986-04-01 | | | | GLC
`,
  },
];
