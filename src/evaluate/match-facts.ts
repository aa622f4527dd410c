/** How the stated facts of one article answer the gold ones. */
export interface Match<G, S> {
  readonly matched: readonly { readonly gold: G; readonly stated: S }[];
  /** Gold facts that no stated fact answers. */
  readonly missed: readonly G[];
  /** Stated facts that answer no gold fact. */
  readonly invented: readonly S[];
}

/** Pairs each gold fact with the first stated fact that is still free and the same. */
export function matchFacts<G, S>(
  gold: readonly G[],
  stated: readonly S[],
  isSame: (gold: G, stated: S) => boolean,
): Match<G, S> {
  const free = [...stated];
  const matched: { gold: G; stated: S }[] = [];
  const missed: G[] = [];
  for (const fact of gold) {
    const at = free.findIndex((candidate) => isSame(fact, candidate));
    const [answer] = at === -1 ? [] : free.splice(at, 1);
    if (answer === undefined) missed.push(fact);
    else matched.push({ gold: fact, stated: answer });
  }
  return { matched, missed, invented: free };
}
