import type { ArticleRecord } from '../../record/index.ts';
import { describeFacts, type DescribedFact } from './describe-facts.ts';
import { markEvidence } from './mark-evidence.ts';
import { plainStyle, type Style, toPrintable } from './style.ts';
import { wrapMarked } from './wrap-marked.ts';

const MAX_WIDTH = 100;
/** Stands between a style's opening and closing codes, so that they can be told apart. */
const PIVOT = '\u0001';

/** Sets a record for a person: the article with its evidence marked, then each fact by its number. */
export function formatRecord(
  record: ArticleRecord,
  style: Style = plainStyle,
  columns = MAX_WIDTH,
  rules?: ReadonlyMap<string, readonly string[]>,
): string {
  const width = Math.min(columns, MAX_WIDTH);
  const facts = describeFacts(record, rules);
  const sections = [formatHeading(record, style), formatText(record, facts, style, width)];
  for (const kind of ['role', 'rating', 'intervention', 'quote'] as const) {
    const some = facts.filter((fact) => fact.kind === kind);
    if (some.length > 0) sections.push(formatFacts(`${kind}s`, some, style));
  }
  sections.push(formatNames(record, style), formatRemoved(record, style));
  return sections.filter(Boolean).join('\n\n');
}

function formatHeading({ id, article }: ArticleRecord, style: Style): string {
  const { title, subtitle, site, byline, published, url, completeness } = article;
  const known = [site, byline.join(', ') || null, published, url].filter((x) => x !== null);
  const cut = completeness === 'teaser' ? 'Cut short on the page: only its opening is here.' : null;
  return [
    style('bold', toPrintable(title ?? 'Untitled')),
    ...(subtitle === null ? [] : [toPrintable(subtitle)]),
    style('dim', toPrintable(known.join(' · '))),
    style('dim', id),
    ...(cut === null ? [] : [style('yellow', cut)]),
  ]
    .filter(Boolean)
    .join('\n');
}

function formatText(
  record: ArticleRecord,
  facts: readonly DescribedFact[],
  style: Style,
  width: number,
): string {
  const evidence = facts.flatMap(({ number, evidence }) =>
    evidence.map(({ start, end }) => ({ number, start, end })),
  );
  // One character for one: offsets hold.
  const stretches = markEvidence(toPrintable(record.article.text), evidence);
  const [open = '', close = ''] = style('underline', PIVOT).split(PIVOT);
  return wrapMarked(stretches, width, open === '' ? { open: '⟦', close: '⟧' } : { open, close });
}

function formatFacts(heading: string, facts: readonly DescribedFact[], style: Style): string {
  const lines = facts.map(({ number, words, confidence, review, rules }) => {
    const figure = style('dim', [review ?? `${Math.round(confidence * 100)} %`, ...rules].join('  '));
    return `  ${style('cyan', `[${number}]`)} ${toPrintable(words)}  ${figure}`;
  });
  return [style('bold', heading), ...lines].join('\n');
}

function formatNames({ people, councils, organisations }: ArticleRecord, style: Style): string {
  const lines = Object.entries({ people, councils, organisations }).flatMap(([kind, entities]) =>
    entities.length === 0
      ? []
      : [`${style('bold', kind)} ${toPrintable(entities.map((e) => e.name).join(', '))}`],
  );
  return lines.join('\n');
}

function formatRemoved({ article }: ArticleRecord, style: Style): string {
  if (article.removed.length === 0) return '';
  const counts = new Map<string, number>();
  for (const { reason } of article.removed) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts].map(([reason, n]) => (n === 1 ? reason : `${reason} ×${n}`)).join(', ');
  return `${style('bold', 'taken off the page')} ${reasons}`;
}
