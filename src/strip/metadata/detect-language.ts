const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The commonest little words of languages that a crawl of British sites meets. */
const LITTLE_WORDS: readonly (readonly [language: string, words: ReadonlySet<string>])[] = [
  [
    'en',
    words(
      'the of and to in a is that for was on with as it be by at from this have has which will said are not',
    ),
  ],
  ['cy', words('yn y yr a i o ar ac mae wedi ei eu gan bod am fod ym at oedd sydd hyn gyda cyngor dros neu')],
  [
    'fr',
    words('le la les de des et un une du en est que pour dans qui sur au par plus ne pas avec ce il sont'),
  ],
  [
    'de',
    words(
      'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden',
    ),
  ],
  ['es', words('el la de que y en los del las un por con no una su para es al lo como más se ha sus')],
  ['it', words('il di che la e un in per una non con del le da i alla si della è sono dei come al nel')],
  ['pt', words('o a de que e do da em um para com não uma os no se na por mais as dos como foi ao')],
  ['nl', words('de het een van en in is dat op te zijn met voor niet aan er om ook als bij door naar uit')],
  ['pl', words('w i na z do nie się że to jest o jak po za od przez dla są który było oraz ale')],
];
const LANGUAGES = LITTLE_WORDS.map(([language]) => language);
/** For each little word, the places of the languages that have it. */
const BY_WORD = new Map<string, number[]>();
for (const [place, [, little]] of LITTLE_WORDS.entries())
  for (const word of little) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), place]);
const SAMPLE = 4_000;
const MIN_WORDS = 20;

/** Guesses the language of prose from its little words; null for short or mixed text. */
export function detectLanguage(text: string): string | null {
  const list =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (list.length < MIN_WORDS) return null;
  const counts = LANGUAGES.map(() => 0);
  for (const word of list) for (const language of BY_WORD.get(word) ?? []) counts[language]!++;
  const shares = LANGUAGES.map((language, i) => ({ language, share: counts[i]! / list.length })).sort(
    (a, b) => b.share - a.share,
  );
  const [best, second] = shares;
  return best!.share >= 0.15 && best!.share >= second!.share * 1.4 ? best!.language : null;
}
