// Compares how fast all facts are extracted with how fast two general libraries do much less on the same text.
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { formatTable } from '../src/cli/show/format-table.ts';
import type { Article } from '../src/index.ts';
import { built } from './load-built.ts';
import { readFixtureArticles } from './read-fixtures.ts';

/** In the processor's time, since what a machine does beside would fall on one candidate and not another. */
const WARM_UP_MS = 12_000;
const MEASURED_MS = 4000;
const wink = winkNlp(model);

const articles = await readFixtureArticles();
const candidates: Record<string, (article: Article) => unknown> = {
  'Alderman, all kinds of fact': (article) => built.extractFacts(article),
  'compromise, doc.people() alone': ({ text }) => compromise(text).people().json(),
  'wink-nlp, tagging': ({ text }) => wink.readDoc(text).tokens().length(),
};

const rows = Object.entries(candidates).map(([name, run]) => {
  const { charactersPerSecond } = measure(run);
  return { name, charactersPerSecond };
});
const [ours] = rows;
console.log(
  formatTable(
    [
      { heading: 'on the fixture articles' },
      ...['characters/s', 'ours is'].map((heading) => ({ heading, isNumeric: true })),
    ],
    rows.map(({ name, charactersPerSecond }) => [
      name,
      Math.round(charactersPerSecond).toLocaleString('en-GB'),
      `${((ours?.charactersPerSecond ?? 0) / charactersPerSecond).toFixed(1)} ×`,
    ]),
  ),
);
console.log('\nOne article that grows: the time must grow with it and no faster.');
for (const size of [125_000, 250_000, 500_000, 1_000_000]) {
  const article = growTo(size);
  const before = spentMs();
  built.extractFacts(article);
  const ms = spentMs() - before;
  console.log(`${String(size / 1000).padStart(5)} kB  ${ms.toFixed(0).padStart(5)} ms`);
}

function measure(run: (article: Article) => unknown): { charactersPerSecond: number } {
  // A worker runs for days: what the compiler spends on the first pages is not counted.
  const start = spentMs();
  while (spentMs() - start < WARM_UP_MS) for (const article of articles) run(article);
  let characters = 0;
  const before = spentMs();
  while (spentMs() - before < MEASURED_MS) {
    for (const article of articles) {
      run(article);
      characters += article.text.length;
    }
  }
  return { charactersPerSecond: (characters / (spentMs() - before)) * 1000 };
}

/** What the process has had of the processors so far. */
function spentMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The articles one after another, again and again, as one. */
function growTo(size: number): Article {
  const all = articles.map((article) => article.text).join('\n\n');
  const text = `${all}\n\n`.repeat(Math.ceil(size / all.length)).slice(0, size);
  const [first] = articles;
  if (first === undefined) throw new Error('There are no fixture articles.');
  return { ...first, text };
}
