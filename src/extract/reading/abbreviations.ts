/**
 * Words that keep their full stop and do not end a sentence. Gathered from the house styles of UK local
 * newspapers and council newsrooms.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx coun rt messrs wm dr prof rev revd cllr cllrs ald hon st sgt capt col gen lt maj supt insp det ' +
    'no nos vs dept approx jan feb mar apr jun jul aug sept sep oct nov dec tel ext e.g i.e'
  ).split(' '),
);
