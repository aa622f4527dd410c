import { councilByCode } from '../../register/index.ts';
import { postKey } from '../../resolve/index.ts';
import type { EntityDecision, Store, TenureLine } from '../../store/index.ts';
import type { WireEntityDecision, WirePerson } from './entity-wire.ts';

const MOST_DECISIONS = 100;

/** Of what a person is made, why that is one, and what was decided of it. */
export async function describePerson(
  store: Store,
  id: string,
  tenures: readonly TenureLine[],
): Promise<Pick<WirePerson, 'appearances' | 'reasons' | 'decisions'>> {
  const { appearances = [], reasons = [] } = (await store.explainEntity(id)) ?? {};
  // Keys hold a post's words in an order of their own; articles have them in theirs.
  const titles = new Map(tenures.flatMap((one) => one.titles.map((title) => [postKey(title), title])));
  const nameKey = (key: string) => describeKey(key, titles);
  const decisions: WireEntityDecision[] = [];
  const { items } = await store.listEntityDecisions({ entity: id, limit: MOST_DECISIONS });
  for (const decision of items) decisions.push(await toWireDecision(store, decision));
  return {
    appearances: appearances.map(({ node, name, party, bodies, posts, articles, first, last }) => {
      const said = [party, ...(posts.length > 0 ? posts : bodies).map(nameKey)].filter((one) => one !== null);
      return { node, name, said, articles, first, last };
    }),
    reasons: reasons.map(({ left, right, rule, bodies, posts, decision }) => {
      const shared = [...new Set([...posts, ...bodies].map(nameKey))];
      return { left, right, rule, shared, decision };
    }),
    decisions,
  };
}

async function toWireDecision(store: Store, decision: EntityDecision): Promise<WireEntityDecision> {
  const { seq, verdict, leftEntity, rightEntity, revokes, reason, decidedBy, decidedAt, isRevoked } =
    decision;
  const name = async (id: string) => ({ id, name: (await store.getEntity(id))?.name ?? id });
  return {
    seq,
    verdict,
    left: await name(leftEntity),
    right: rightEntity === null ? null : await name(rightEntity),
    revokes,
    reason,
    by: decidedBy,
    at: decidedAt.toISOString(),
    isRevoked,
  };
}

/** A body's key, or a post's at a body, in words: "leader@council:LDS" is "leader, Leeds City Council". */
function describeKey(key: string, titles: ReadonlyMap<string, string>): string {
  const at = key.search(/@(?:council|body):/);
  if (at !== -1) {
    const post = key.slice(0, at);
    return `${titles.get(post) ?? post}, ${describeKey(key.slice(at + 1), titles)}`;
  }
  const [kind, rest = key] = key.split(/:(.*)/s);
  if (kind === 'council') return councilByCode(rest)?.name ?? rest;
  const [name = rest, place] = rest.split(/[@#]/);
  const council = place === undefined ? undefined : councilByCode(place);
  return council === undefined ? name : `${name}, ${council.name}`;
}
