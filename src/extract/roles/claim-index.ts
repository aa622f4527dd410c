import type { Claim } from './claim.ts';

const NEAREST = 16;

/** The claims of an article by person, in text order. */
export class ClaimIndex {
  readonly all: Claim[] = [];
  /** How many of them stand in text order: those added later follow. */
  readonly #sorted: number;
  readonly #byPerson = new Map<number, Claim[]>();

  constructor(claims: readonly Claim[]) {
    for (const claim of claims.toSorted((a, b) => a.token - b.token)) this.add(claim);
    this.#sorted = this.all.length;
  }

  add(claim: Claim): void {
    this.all.push(claim);
    const own = this.#byPerson.get(claim.person);
    if (own === undefined) this.#byPerson.set(claim.person, [claim]);
    else own.push(claim);
  }

  /** The last post before a token that somebody has just been given, within two sentences; none before `after`. */
  lastGiven(sentence: number, token: number, after: number): Claim | undefined {
    let low = 0;
    let high = this.#sorted;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (this.all[mid]!.token < token) low = mid + 1;
      else high = mid;
    }
    for (let i = low - 1; i >= 0 && sentence - this.all[i]!.sentence <= 2; i--) {
      const claim = this.all[i]!;
      if (claim.token < after) return undefined;
      if ((claim.event === 'appointed' || claim.event === 'started') && claim.status !== 'former')
        return claim;
    }
    return undefined;
  }

  /** All claims of a person, in the order of the text as far as they were added so. */
  of(person: number): readonly Claim[] {
    return this.#byPerson.get(person) ?? [];
  }

  /** The claims of a person around a token: some on either side, so that a long text stays linear. */
  near(person: number, token: number): readonly Claim[] {
    const own = this.#byPerson.get(person) ?? [];
    if (own.length <= 2 * NEAREST) return own;
    let low = 0;
    let high = own.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (own[mid]!.token < token) low = mid + 1;
      else high = mid;
    }
    return own.slice(Math.max(0, low - NEAREST), low + NEAREST);
  }
}
