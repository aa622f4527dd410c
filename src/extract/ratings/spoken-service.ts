import type { Token, TokenRange } from '../reading/index.ts';
import { PhraseTable } from './phrase-table.ts';

/** The names by which articles call what a rater grades of a council as a whole. */
const WHOLE_SERVICES: ReadonlyMap<string, PhraseTable<true>> = new Map(
  Object.entries({
    Ofsted:
      "children's services|children's social care|children's social services|children's social care services",
    CQC: "adult social care|adult social services|adult care services|adults' services",
  }).map(([by, names]) => [by, new PhraseTable<true>(names.split('|').map((name) => [name, true]))]),
);
/** How far back the service may have been named, in tokens. */
const REACH = 400;

/** "Kent has run its children's social care … The service was rated": the name given last to what a rater grades; null where none is. */
export function findSpokenService(tokens: readonly Token[], by: string, at: number): TokenRange | null {
  const names = WHOLE_SERVICES.get(by);
  if (names === undefined) return null;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const match = names.matchAt(tokens, i, at);
    if (match !== null) return match;
  }
  return null;
}
