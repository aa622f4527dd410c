/** What a word before a name says of its bearer. */
export interface Honorific {
  readonly gender: 'female' | 'male' | null;
  /**
   * - `civil`: a surname or a full name follows ("Mr", "Dr", "Cllr");
   * - `knight`: a forename or a full name follows ("Sir", "Dame");
   * - `peer`: a surname follows, often with a territory ("Lord X of Y");
   * - `rank`: an office that is also a form of address ("Canon", "Judge", "Inspector"): weaker, for it is
   *   an ordinary word besides.
   */
  readonly kind: 'civil' | 'knight' | 'peer' | 'rank';
}

const female = (kind: Honorific['kind']): Honorific => ({ gender: 'female', kind });
const male = (kind: Honorific['kind']): Honorific => ({ gender: 'male', kind });
const any = (kind: Honorific['kind']): Honorific => ({ gender: null, kind });

/** From British forms of address and the house styles of local newspapers ("Coun" in the north). */
export const HONORIFICS: ReadonlyMap<string, Honorific> = new Map([
  ...'mr messrs mister'.split(' ').map((w) => [w, male('civil')] as const),
  ...'mrs ms miss mme'.split(' ').map((w) => [w, female('civil')] as const),
  ...'mx dr doctor drs prof professor cllr clr cnllr coun councillor cllrs clrs couns councillors ald alderman rev revd reverend bailie hon'
    .split(' ')
    .map((w) => [w, any('civil')] as const),
  ['alderwoman', female('civil')],
  ['sir', male('knight')],
  ['dame', female('knight')],
  ...'lord earl viscount'.split(' ').map((w) => [w, male('peer')] as const),
  ...'lady baroness countess viscountess'.split(' ').map((w) => [w, female('peer')] as const),
  ['baron', male('peer')],
  ...(
    'canon judge justice imam rabbi bishop archbishop archdeacon pastor colonel col captain capt major maj general gen brigadier brig cdr ' +
    'commander admiral sergeant sgt constable pc insp inspector supt superintendent det detective ' +
    'lt lieutenant recorder'
  )
    .split(' ')
    .map((w) => [w, any('rank')] as const),
  ['father', male('rank')],
]);

/** Words that may stand between honorifics: "the Rt Rev", "County Cllr", "Rt Hon". */
export const HONORIFIC_PREFIXES: ReadonlySet<string> = new Set(
  'rt most very county wing squadron flight chief rear vice lieutenant'.split(' '),
);

/** Honorifics that address several: "Cllrs Fox and Wren". */
export const PLURAL_HONORIFICS: ReadonlySet<string> = new Set(
  'messrs cllrs clrs couns councillors drs'.split(' '),
);
