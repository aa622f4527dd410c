import type { WireFact } from '../../../wire.ts';
import { KIND_NAMES, KINDS } from '../../shared/kinds.ts';

/** Marks that cover the same words are drawn in lanes, one under the other; more than these share the last. */
const LANES = 4;

/** A fact with what the eye knows it by: "R1" for the first post, "Q2" for the second quote. */
export interface LabelledFact {
  readonly fact: WireFact;
  readonly label: string;
}

/** A mark as it is drawn: which fact, and in which lane; null for one that shows only while its fact is looked at. */
export interface Mark {
  readonly label: string;
  /** Whether an earlier span of the fact bears its label already. */
  readonly isAgain: boolean;
  readonly kind: WireFact['kind'];
  readonly lane: number | null;
}

/** A run of text under the same marks. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Labels of facts of which a span begins here. */
  readonly begins: readonly Mark[];
  /** For a character that would steer the text around it, its name; it is shown by that. */
  readonly control: string | null;
}

export interface Paragraph {
  readonly start: number;
  readonly segments: readonly Segment[];
}

/** Names facts by the letter of their kind and a number, in the order in which they are listed. */
export function labelFacts(facts: readonly WireFact[]): LabelledFact[] {
  return KINDS.flatMap((kind) =>
    facts
      .filter((fact) => fact.kind === kind)
      .map((fact, at) => ({ fact, label: `${KIND_NAMES[kind].letter}${at + 1}` })),
  );
}

interface Placed extends Mark {
  readonly start: number;
  readonly end: number;
}

/** Parts a text into paragraphs, and each into runs under the same marks. */
export function layOutMarks(text: string, facts: readonly LabelledFact[]): Paragraph[] {
  const placed = placeMarks(facts);
  const paragraphs: Paragraph[] = [];
  for (const [start, end] of findParagraphs(text)) {
    const own = placed.filter((mark) => mark.start < end && mark.end > start);
    paragraphs.push({ start, segments: cutParagraph(text, start, end, own) });
  }
  return paragraphs;
}

/** Gives each fact the first lane that none of the marks that it crosses has taken. */
function placeMarks(facts: readonly LabelledFact[]): Placed[] {
  const quiet = facts
    .filter(({ fact }) => isQuiet(fact))
    .flatMap(({ fact, label }) =>
      fact.evidence.map(({ start, end }) => ({
        label,
        isAgain: true,
        kind: fact.kind,
        lane: null,
        start,
        end,
      })),
    );
  const placed: Placed[] = [];
  // What covers most lies lowest, so that what is inside of it stays near its words.
  const order = facts
    .filter(({ fact }) => !isQuiet(fact))
    .sort((a, b) => measureReach(a.fact) - measureReach(b.fact));
  for (const { fact, label } of order) {
    const spans = fact.evidence;
    const crossed = placed.filter((mark) =>
      spans.some(({ start, end }) => mark.start < end && mark.end > start),
    );
    const taken = new Set(crossed.map(({ lane }) => lane));
    const free = Array.from({ length: LANES }, (_, lane) => lane).find((lane) => !taken.has(lane));
    const first = Math.min(...spans.map(({ start }) => start));
    for (const { start, end } of spans)
      placed.push({ label, isAgain: start > first, kind: fact.kind, lane: free ?? LANES - 1, start, end });
  }
  return [...placed, ...quiet].sort((a, b) => a.start - b.start);
}

/** People and councils are named too often to be marked all the time, and what was rejected proves nothing. */
function isQuiet({ kind, status }: WireFact): boolean {
  return kind === 'person' || kind === 'council' || status === 'rejected';
}

function measureReach({ evidence }: WireFact): number {
  return evidence.reduce((sum, { start, end }) => sum + end - start, 0);
}

function* findParagraphs(text: string): Generator<readonly [start: number, end: number]> {
  let start = 0;
  for (;;) {
    const end = text.indexOf('\n\n', start);
    if (end === -1) {
      yield [start, text.length];
      return;
    }
    yield [start, end];
    start = end + 2;
  }
}

// Characters that change the direction of what is around them, or that are not seen at all.
const CONTROLS: Readonly<Record<string, string>> = {
  '\u061c': 'ALM',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
};
const CONTROL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

function cutParagraph(text: string, start: number, end: number, own: readonly Placed[]): Segment[] {
  const cuts = new Set([start, end]);
  for (const mark of own) for (const at of [mark.start, mark.end]) if (at > start && at < end) cuts.add(at);
  for (const { index } of text.slice(start, end).matchAll(CONTROL))
    cuts.add(start + index).add(start + index + 1);
  const places = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  // Marks come in order, so that each is taken up once and let go of once: a name may stand there thousands of times.
  let next = 0;
  let covering: Placed[] = [];
  for (const [at, from] of places.slice(0, -1).entries()) {
    covering = covering.filter((mark) => mark.end > from);
    for (; next < own.length && (own[next]?.start ?? 0) <= from; next++) covering.push(own[next] as Placed);
    const words = text.slice(from, places[at + 1]);
    segments.push({
      start: from,
      text: words,
      marks: covering,
      begins: covering.filter((mark) => mark.start === from || from === start),
      control: words.length === 1 ? (CONTROLS[words] ?? null) : null,
    });
    covering = [...covering];
  }
  return segments;
}
