import type { Claim } from './claim.ts';

const NEAREST = 16;

/** The claims of an article by person, in text order. */
export class ClaimIndex {
  readonly all: Claim[] = [];
  readonly #byPerson = new Map<number, Claim[]>();

  constructor(claims: readonly Claim[]) {
    for (const claim of claims.toSorted((a, b) => a.token - b.token)) this.add(claim);
  }

  add(claim: Claim): void {
    this.all.push(claim);
    const own = this.#byPerson.get(claim.person);
    if (own === undefined) this.#byPerson.set(claim.person, [claim]);
    else own.push(claim);
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
