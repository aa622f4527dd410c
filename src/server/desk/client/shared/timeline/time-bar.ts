import type { InterventionLine, TenureLine } from '../../../entity-wire.ts';
import { latestOf, readDay, readRange } from './time-range.ts';

/** What of a span of time is known, in milliseconds. */
export interface TimeBar {
  /** Surely within. */
  readonly from: number;
  readonly to: number;
  /** The beginning lies between this and `from`, the end between `to` and that; null where they are known. */
  readonly earliest: number | null;
  readonly latest: number | null;
  /** Whether it began before, or goes on after, nobody says since or until when. */
  readonly isOpenLeft: boolean;
  readonly isOpenRight: boolean;
}

/** When a post was held; null where no article gives a date. */
export function drawTenure({ from, until, heldFirst, heldLast, endedBy }: TenureLine): TimeBar | null {
  const [begun, over] = [readRange(from), readRange(until)];
  const [first, last, ended] = [readDay(heldFirst), readDay(heldLast), readDay(endedBy)];
  const end = over?.from ?? last ?? begun?.to ?? ended;
  if (end === null) return null;
  const start = begun === null ? (first ?? end) : Math.min(begun.to, first ?? begun.to);
  const sure = Math.min(start, end);
  const latest = over === null ? ended : over.to;
  return {
    from: sure,
    to: Math.max(sure, end),
    earliest: begun !== null && begun.from < sure ? begun.from : null,
    latest: latest !== null && latest > end ? latest : null,
    isOpenLeft: begun === null,
    isOpenRight: over === null && ended === null,
  };
}

/** When an intervention was in force; null where no article gives a date. */
export function drawIntervention(line: InterventionLine): TimeBar | null {
  const [proposed, imposed, lifted] = [line.proposedBy, line.imposedBy, line.liftedBy].map(readDay);
  const told = latestOf(line.evidence.map(({ published }) => readDay(published)));
  const end = lifted ?? told ?? imposed ?? proposed ?? null;
  if (end === null) return null;
  const start = Math.min(imposed ?? (lifted === null ? (told ?? end) : end), end);
  return {
    from: start,
    to: end,
    earliest: proposed !== null && proposed !== undefined && proposed < start ? proposed : null,
    latest: null,
    isOpenLeft: proposed === null || proposed === undefined,
    isOpenRight: lifted === null,
  };
}

/** The first and the last moment that a bar reaches. */
export function reach({ from, to, earliest, latest }: TimeBar): readonly [number, number] {
  return [earliest ?? from, latest ?? to];
}
