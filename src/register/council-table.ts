import type { Council, CouncilKind, FormerName, Nation } from './council.ts';

/**
 * Councils of one kind, one a line, in columns parted by "|"; a column may hold several values parted by ";":
 *
 *   code | gss | name | short name | starts | ends | successors | county | combined authority | other names | former names
 *
 * Trailing empty columns are left out. "~" marks the name of a part ("~Redcar"); a former name is "Name@until".
 */
export interface CouncilTable {
  readonly kind: CouncilKind;
  readonly nation: Nation;
  readonly rows: string;
}

const splitList = (cell: string): string[] =>
  cell
    .split(';')
    .map((value) => value.trim())
    .filter((value) => value !== '');

function readFormerName(value: string): FormerName {
  const [name = '', until = ''] = value.split('@');
  return { name, until };
}

/** Reads a table. Predecessors are left empty: they follow from the successors of all tables together. */
export function readCouncilTable({ kind, nation, rows }: CouncilTable): Council[] {
  return rows
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      const cell = (i: number): string => cells[i] ?? '';
      const names = splitList(cell(9));
      return {
        code: cell(0),
        gss: cell(1) || null,
        name: cell(2),
        short: cell(3),
        kind,
        nation,
        starts: cell(4) || null,
        ends: cell(5) || null,
        predecessors: [],
        successors: splitList(cell(6)),
        county: cell(7) || null,
        combinedAuthority: cell(8) || null,
        otherNames: names.filter((n) => !n.startsWith('~')),
        partNames: names.filter((n) => n.startsWith('~')).map((n) => n.slice(1)),
        formerNames: splitList(cell(10)).map(readFormerName),
      };
    });
}
