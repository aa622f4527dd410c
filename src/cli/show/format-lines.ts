import type {
  ChangeLine,
  ContradictionLine,
  Evidence,
  GradingLine,
  InterventionLine,
  TenureLine,
} from '../../store/index.ts';
import { type Style, toPrintable } from './style.ts';

/** A line for a person, and below it the articles that prove it, each with its words. */
export function formatLine(
  words: string,
  evidence: readonly Evidence[],
  stories: number,
  style: Style,
): string {
  const shown = evidence.flatMap((one) => formatEvidence(one, style));
  const left = stories - evidence.length;
  const more = left > 0 ? [style('dim', `    and ${left} more ${left === 1 ? 'article' : 'articles'}`)] : [];
  return [toPrintable(words), ...shown, ...more].join('\n');
}

function formatEvidence({ published, title, url, spans, review }: Evidence, style: Style): string[] {
  const quotes = spans.map(({ quote }) => `“${toPrintable(quote.replaceAll(/\s+/g, ' '))}”`).join(' … ');
  const head = `    ${published?.slice(0, 10) ?? 'undated'}  ${toPrintable(title ?? 'untitled')}  ${toPrintable(url)}${review === null ? '' : `  (${review})`}`;
  return [style('dim', head), style('dim', `      ${quotes}`)];
}

export function describeTenure({ person, post, body, status, ...times }: TenureLine): string {
  const at = body === null ? '' : `, ${body.name}`;
  return `${person.name}: ${post}${at} (${status}${describeTimes({ status, ...times })})`;
}

/** "since 2024-05", "2019 to 2022"; where only articles tell, "since 2024-05-01 or before". */
function describeTimes({
  status,
  from,
  until,
  heldFirst,
  heldLast,
  endedBy,
}: Pick<TenureLine, 'status' | 'from' | 'until' | 'heldFirst' | 'heldLast' | 'endedBy'>): string {
  const start = from ?? (heldFirst === null ? null : `${heldFirst} or before`);
  if (status === 'incoming') return from === null ? '' : `, from ${from}`;
  if (status === 'current') return start === null ? '' : `, since ${start}`;
  const end = until ?? (endedBy === null ? heldLast : `${endedBy} or before`);
  if (start === null) return end === null ? '' : `, until ${end}`;
  return `, ${start} to ${end ?? '?'}`;
}

export function describeGrading({ service, grade, by, status, asOf, heldFirst }: GradingLine): string {
  const when = asOf ?? heldFirst;
  return `${service ?? 'the body as a whole'}: “${grade}” from ${by} (${status}${when === null ? '' : `, ${when}`})`;
}

export function describeIntervention(line: InterventionLine): string {
  const { body, type, by, status, proposedBy, imposedBy, liftedBy } = line;
  const times = [
    ['proposed', proposedBy],
    ['imposed', imposedBy],
    ['lifted', liftedBy],
  ].flatMap(([word, day]) => (day === null ? [] : [`${word} by ${day}`]));
  const when = times.length === 0 ? status : times.join(', ');
  return `${body.name}: ${type}${by === null ? '' : ` by ${by}`} (${when})`;
}

export function describeChange({ kind, dated, person, body, about, before, now }: ChangeLine): string {
  const at = body === null ? '' : `, ${body.name}`;
  if (kind === 'appointment') return `${dated}  ${person?.name}: ${about}${at} (${now})`;
  if (kind === 'departure') return `${dated}  ${person?.name}: no longer ${about}${at}`;
  const what = about ?? 'the body as a whole';
  return `${dated}  ${body?.name}: ${what} ${before === null ? '' : `from ${before} `}to ${now}`;
}

export function describeContradiction({ kind, body, about, sides }: ContradictionLine): string {
  const says = sides.map(({ person, says: word }) => (person === null ? word : `${person.name} ${word}`));
  return `${body?.name ?? ''}: ${kind}, ${about ?? 'the body as a whole'} (${says.join(' / ')})`;
}
