import type { Scene, TitleMention } from '../types.ts';

const GAP = 12;

/**
 * For each head noun of a post, the one person to whom the article gives such a post, before or after; null
 * where there are several.
 */
export function readHolders(scene: Scene): Map<string, number | null> {
  const holders = new Map<string, number | null>();
  for (const title of scene.titles) {
    if (title.isPlural) continue;
    const person = personBeside(scene, title);
    if (person === undefined) continue;
    const head = scene.reading.tokens[title.head]!.lower;
    const known = holders.get(head);
    holders.set(head, known === undefined || known === person ? person : null);
  }
  return holders;
}

/** The person named straight before or after a post, or before it past a comma. */
function personBeside({ reading: { tokens }, personAt }: Scene, title: TitleMention): number | undefined {
  const after =
    personAt[title.end] ?? (tokens[title.end]?.text === ',' ? personAt[title.end + 1] : undefined);
  if (after?.form === 'full' || after?.form === 'short') return after.entity;
  const { sentence } = tokens[title.first]!;
  for (let at = title.first - 1; at >= 0 && at > title.first - GAP; at--) {
    const token = tokens[at]!;
    if (token.sentence !== sentence) return undefined;
    if (token.text !== ',') continue;
    const before = personAt[at - 1];
    return before?.end === at ? before.entity : undefined;
  }
  return undefined;
}
