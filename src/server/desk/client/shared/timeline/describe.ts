import type { GradingLine, InterventionLine, TenureLine } from '../../../entity-wire.ts';
import { formatDate } from '../dates.tsx';

/** A part of a chart in words, for those who hear it and for tables. */
interface Span {
  readonly begin: string;
  readonly end: string;
}

const NOT_KNOWN = 'not known';

/** When a post was held. */
export function describeTenure({ from, until, heldFirst, heldLast, endedBy, status }: TenureLine): Span {
  const begin =
    from !== null ? formatDate(from) : heldFirst !== null ? `by ${formatDate(heldFirst)}` : NOT_KNOWN;
  if (until !== null) return { begin, end: formatDate(until) };
  if (endedBy !== null) return { begin, end: `by ${formatDate(endedBy)}` };
  if (status === 'current' && heldLast !== null)
    return { begin, end: `none known; in post on ${formatDate(heldLast)}` };
  return { begin, end: status === 'incoming' ? 'yet to begin' : NOT_KNOWN };
}

/** When an intervention was proposed, in force and lifted. */
export function describeIntervention({ proposedBy, imposedBy, liftedBy, status }: InterventionLine): Span {
  const begin =
    imposedBy !== null
      ? `imposed by ${formatDate(imposedBy)}`
      : proposedBy !== null
        ? `proposed by ${formatDate(proposedBy)}`
        : NOT_KNOWN;
  const end =
    liftedBy !== null
      ? `lifted by ${formatDate(liftedBy)}`
      : status === 'lifted'
        ? 'lifted, nobody says when'
        : 'none known';
  return { begin, end };
}

const GRADING_WORDS = {
  current: 'the latest grade',
  previous: 'an earlier grade',
  expected: 'only expected',
  denied: 'said not to be so',
} as const;

/** Since when a grade is known to hold, and what it is: "inspected 9 Mar 2026". */
export function describeGrading({ asOf, heldFirst, status }: GradingLine): { when: string; what: string } {
  const when =
    asOf !== null
      ? `inspected ${formatDate(asOf)}`
      : heldFirst !== null
        ? `told by ${formatDate(heldFirst)}`
        : 'no date is given';
  return { when, what: GRADING_WORDS[status] };
}

/** "1 article", "3 articles". */
export function countArticles(count: number): string {
  return `${count} ${count === 1 ? 'article' : 'articles'}`;
}
