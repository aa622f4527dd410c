import { canGrade } from '../../register/index.ts';
import type { TokenRange } from '../reading/index.ts';
import type { BodyEntity, Mention, Scene } from '../types.ts';
import type { ArticleFocus } from './article-focus.ts';
import { hasUnknownHead, hasUnknownName, namesInstitution } from './unknown-names.ts';
import { wordSet } from './word-set.ts';

const NEVER_RATED = wordSet(`inspectorate department association union party committee parish`);
/** Bodies of a kind that is rated which are no provider of anything. */
const NATIONAL = new Set([
  'nhs england',
  'nhs improvement',
  'public health england',
  'national crime agency',
  'local democracy reporting service',
]);
/** How far back, in paragraphs, a subject may stand that the sentence of a grade does not name. */
const REACH = 3;

/** The same in tokens, for a text without paragraphs. */
const FARTHEST = 600;

/** No sentence that anyone writes is longer, in tokens to one side of a grade. */
const SENTENCE_REACH = 120;

/** A local safeguarding board, which Ofsted reviewed beside its council until 2017, in the same grades. */
export function isSafeguardingBoard(body: BodyEntity): boolean {
  return /\bsafeguarding\b.*\bboard\b/i.test(body.name);
}

/** The kind of body as whose a grade is looked up in the scales. */
export function ratedAs(body: BodyEntity): BodyEntity['kind'] {
  return isSafeguardingBoard(body) ? 'council' : body.kind;
}

/** Whether a rater (if known) grades bodies of this kind. */
export function mayBeRated(body: BodyEntity, by: string | null): boolean {
  if (isSafeguardingBoard(body)) return by === null || by === 'Ofsted';
  if (NEVER_RATED.has(body.kind) || NATIONAL.has(body.name.toLowerCase())) return false;
  return by === null || canGrade(by, body.kind);
}

export interface SubjectQuery {
  readonly by: string | null;
  /** The grade's wording; null for one known by its place on the scale. */
  readonly wording: string | null;
  /** Where the graded is named, left of the grade. */
  readonly np: TokenRange;
  /** After the grade: "outstanding for Kent". */
  readonly after: TokenRange;
  /** Tokens of the sentence. */
  readonly sentence: TokenRange;
  readonly grade: TokenRange;
  /** Whether the service is one that councils run. */
  readonly prefersCouncil: boolean;
  /** The subject of the rating before, if it stands near. */
  readonly previous: number | null;
  /** Whether that rating stands in the same paragraph. */
  readonly isPreviousClose: boolean;
  /** The bodies of the rating before, and whether this sentence goes on about them: "It is now good". */
  readonly previousMentions: readonly Mention[];
  readonly isItNow: boolean;
  readonly hasService: boolean;
  /** Whether the service is one of the questions that are asked of providers alone ("safe", "caring"). */
  readonly isOfProvider: boolean;
  readonly raterBodies: ReadonlySet<number>;
  readonly focus: ArticleFocus;
}

export interface SubjectAnswer {
  readonly bodies: readonly Mention[];
  readonly certainty: number;
}

/** Finds whose grade it is: named beside it, earlier in the sentence, the last one spoken of, the article's. */
export function findSubject(scene: Scene, query: SubjectQuery): SubjectAnswer | null {
  const isOther = query.isOfProvider || namesInstitution(scene, query.np);
  const fits = (m: Mention) => {
    const body = scene.bodies[m.entity];
    if (body === undefined || query.raterBodies.has(m.entity) || !mayBeRated(body, query.by)) return false;
    if ((isOther && body.kind === 'council') || isRunner(scene, m) || isLikened(scene, m)) return false;
    if (isListener(scene, m)) return false;
    return query.by === null || query.wording === null || canGrade(query.by, ratedAs(body), query.wording);
  };
  const department = findDepartment(scene, query.np);
  const prefers = (m: Mention) =>
    !(query.prefersCouncil || department !== null) || scene.bodies[m.entity]!.kind === 'council';
  const inNp = collect(scene, department ?? query.np)
    .map((m) => query.focus.apply(m))
    .filter(fits);
  if (hasUnknownHead(scene, query.np) || (inNp.length === 0 && hasUnknownName(scene, query.np))) return null;
  // "Fern College was no longer inadequate. It is now good": what the sentence before graded.
  const isAgain = query.isItNow && inNp.every((m) => m.form === 'pronoun');
  const again = isAgain ? query.previousMentions.filter(fits) : [];
  if (again.length > 0) return { bodies: again, certainty: 0.85 };
  if (inNp.length > 0) {
    const picked = pickFromPhrase(scene, inNp);
    return { bodies: [...givenWith(scene, picked[0]!, fits), ...picked], certainty: 0.95 };
  }
  const reachable = collect(scene, {
    first: query.after.first,
    end: endOfClause(scene, query.after.first, query.after.end),
  }).filter(fits);
  const last = reachable.at(-1);
  const listed =
    last === undefined
      ? []
      : collect(scene, { first: last.end, end: Math.min(query.sentence.end, last.end + 16) }).filter(fits);
  const after = [...reachable, ...listed].filter(prefers);
  if (after.length > 0) return { bodies: listFrom(scene, after), certainty: 0.9 };
  const reach = Math.max(query.sentence.first, query.grade.first - SENTENCE_REACH);
  const before = collect(scene, { first: reach, end: query.grade.first })
    .map((m) => query.focus.apply(m))
    .filter(fits);
  const head = headOfRelative(scene, query, before);
  if (head !== undefined) return { bodies: [head], certainty: 0.88 };
  const named = new Set(before.filter((m) => m.form === 'full' || m.form === 'short').map((m) => m.entity));
  // "Under him Kent has done well, and he helped take it to an outstanding rating": the one that is named.
  const only =
    named.size === 1 && before.at(-1)!.form === 'pronoun'
      ? before.find((m) => named.has(m.entity))
      : undefined;
  if (only !== undefined && prefers(only)) return { bodies: [only], certainty: 0.85 };
  const near =
    before.findLast(prefers) ?? (query.hasService || department !== null ? undefined : before.at(-1));
  if (near !== undefined) return { bodies: [near], certainty: 0.85 };
  const place = {
    token: query.grade.first,
    previous: query.previous,
    isPreviousClose: query.isPreviousClose,
  };
  const back =
    query.focus.findBefore(place, (m) => fits(m) && prefers(m)) ?? query.focus.findBefore(place, fits);
  if (back !== null) return { bodies: [back], certainty: back.entity === query.previous ? 0.8 : 0.7 };
  const later = collect(scene, {
    first: query.grade.end,
    end: Math.min(query.sentence.end, query.grade.end + SENTENCE_REACH),
  }).filter(fits);
  if (later.length > 0) return { bodies: [later[0]!], certainty: 0.6 };
  const ahead =
    findAhead(scene, query.grade.end, (m) => fits(m) && prefers(m)) ??
    findAhead(scene, query.grade.end, fits);
  if (ahead !== null) return { bodies: [ahead], certainty: 0.5 };
  const main = query.focus.mainOf('council');
  const mention = main === null ? undefined : scene.bodies[main]!.mentions[0];
  return mention !== undefined && fits(mention) ? { bodies: [mention], certainty: 0.45 } : null;
}

/** "Asha Day, a governor of Elm School, takes on | a department | that was rated good": a council's, or null. */
function findDepartment({ reading: { tokens } }: Scene, { first, end }: TokenRange): TokenRange | null {
  const isOne = /^(?:department|directorate)$/.test(tokens[end - 1]?.lower ?? '') && end > first;
  const article = isOne ? Math.max(first, end - 2) : end;
  return isOne && /^(?:a|the)$/.test(tokens[article]!.lower) ? { first: article, end } : null;
}

/** "Avon Fire Service, which passed to the commissioner in May, was found to be": whom the relative describes. */
function headOfRelative(
  { reading: { tokens } }: Scene,
  { grade, sentence }: SubjectQuery,
  before: readonly Mention[],
): Mention | undefined {
  const head = before.find((m) => tokens[m.end]?.text === ',' && tokens[m.end + 1]?.lower === 'which');
  if (head === undefined || head.first - sentence.first > 3) return undefined;
  for (let i = grade.first - 1; i > head.end + 1; i--)
    if (tokens[i]!.text === ',') return /^(?:is|was|has|were)$/.test(tokens[i + 1]!.lower) ? head : undefined;
  return undefined;
}

/** "the home, which is run by Fern Care": whose it is, and not what was graded. */
function isRunner(scene: Scene, { first }: Mention): boolean {
  const { tokens } = scene.reading;
  const by = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (tokens[by]?.lower !== 'by') return false;
  return /^(?:run|owned|managed|operated)$/.test(tokens[by - 1]?.lower ?? '');
}

/** "Kent, like Essex before it, is good": what another is likened to. */
function isLikened({ reading }: Scene, { first }: Mention): boolean {
  const at = reading.tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  return /^(?:like|unlike)$/.test(reading.tokens[at]?.lower ?? '') && reading.tokens[at - 1]?.lower === ',';
}

/** "told Inside Housing that she wanted a C2": who is told of another is not the one graded. */
function isListener({ reading }: Scene, { first, end }: Mention): boolean {
  const { tokens } = reading;
  const at = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (tokens[at]?.lower !== 'told') return false;
  const opener = tokens[end]?.lower === 'that' ? end + 1 : end;
  return /^(?:he|she|we|i)$/.test(tokens[opener]?.lower ?? '');
}

/** "requires improvement, | while Kent has been rated good": the next clause has a subject of its own. */
function endOfClause({ reading: { tokens } }: Scene, from: number, end: number): number {
  let isGivenTo = false;
  for (let i = from; i < Math.min(end, tokens.length); i++) {
    if (/^(?:for|to|at|in|by)$/.test(tokens[i]!.lower)) isGivenTo = true;
    // "is rated good, | and Fern Court moved up"
    if (tokens[i]!.lower === ',' && tokens[i + 1]?.lower === 'and' && !isGivenTo) return i;
    if (/^(?:while|whereas|whilst|although|though)$/.test(tokens[i]!.lower)) return i;
    if (tokens[i]!.lower === ',' && tokens[i + 1]?.lower === 'but') return i;
  }
  return end;
}

/** The mentions in a range, each entity once, in text order. */
export function collect(scene: Scene, range: TokenRange): Mention[] {
  const found: Mention[] = [];
  for (let i = range.first; i < range.end; i++) {
    for (const m of scene.bodiesAt[i] ?? []) if (!found.includes(m)) found.push(m);
  }
  return found;
}

/** "C3 grades for A, B and C": the bodies of a list, from its first. */
export function listFrom(scene: Scene, mentions: readonly Mention[]): Mention[] {
  const { tokens } = scene.reading;
  const list = [mentions[0]!];
  for (const m of mentions.slice(1)) {
    const last = list.at(-1)!;
    const between = tokens.slice(last.end, m.first);
    if (between.length > 3 || !between.every((t) => /^(?:,|and|the)$/.test(t.lower))) break;
    list.push(m);
  }
  return list.length > 1 && !hasAnd(scene, list) ? [list[0]!] : list;
}

/** Of several bodies in one noun phrase: all that are coordinated, else the one that the phrase is about. */
function pickFromPhrase(scene: Scene, mentions: readonly Mention[]): Mention[] {
  const { tokens } = scene.reading;
  let last = mentions.at(-1)!;
  // "the report on Fern House in Hull": the place comes after the body that is graded.
  const prior = mentions.at(-2);
  if (
    prior !== undefined &&
    prior.end < last.first &&
    /^(?:in|near)$/.test(tokens[last.first - 1]?.lower ?? '')
  )
    last = prior;
  const group = [last];
  for (let i = mentions.indexOf(last) - 1; i >= 0; i--) {
    const m = mentions[i]!;
    const next = group[0]!;
    const shared = m.first === next.first;
    let joined = next.first > m.end;
    for (let t = m.end; t < next.first; t++)
      if (!/^(?:,|and|both|the|&)$/.test(tokens[t]!.lower)) joined = false;
    // "Fern House, the council's home": one body and what it is, not two.
    const hasPossessive = tokens[next.end]?.kind === 'possessive' && tokens[m.end]?.lower === ',';
    if (!shared && (!joined || hasPossessive)) break;
    group.unshift(m);
  }
  // "A, B and C, which is rated outstanding"
  const isOne = tokens[last.end]?.text === ',' && /^(?:is|was|has)$/.test(whichVerb(tokens, last.end + 1));
  if (group.length > 1 && isOne) return [last];
  if (group.length > 1 && (shareTokens(group) || hasAnd(scene, group))) return group;
  // The first full name before a comma heads its phrase; what follows the comma describes it.
  const head = mentions[0]!;
  if (mentions.length > 1 && tokens[head.end]?.lower === ',' && head.form !== 'pronoun') return [head];
  return [last];
}

/** The verb of a relative that opens here; '' for none. */
function whichVerb(tokens: Scene['reading']['tokens'], at: number): string {
  return tokens[at]?.lower === 'which' ? (tokens[at + 1]?.lower ?? '') : '';
}

const GIVING = /^(?:gave|gives|given|handed|hands|awarded|awards|dealt|issued)$/;

/** "handed A, B and | C a grade": those that the verb gives it to besides. */
function givenWith(scene: Scene, last: Mention, fits: (m: Mention) => boolean): Mention[] {
  const { tokens } = scene.reading;
  const found: Mention[] = [];
  let { first } = last;
  for (;;) {
    const joint = /^(?:and|,)$/.test(tokens[first - 1]?.lower ?? '') ? first - 1 : -1;
    const before = joint < 0 ? undefined : scene.bodiesAt[joint - 1]?.find((m) => m.end === joint && fits(m));
    if (before === undefined || before.entity === last.entity) break;
    found.unshift(before);
    first = before.first;
  }
  return found.length > 0 && GIVING.test(tokens[first - 1]?.lower ?? '') ? found : [];
}

function shareTokens(group: readonly Mention[]): boolean {
  return group.every((m) => m.first === group[0]!.first);
}

function hasAnd(scene: Scene, group: readonly Mention[]): boolean {
  const [a, b] = group.slice(-2);
  for (let t = a!.end; t < b!.first; t++) if (scene.reading.tokens[t]!.lower === 'and') return true;
  return false;
}

function findAhead(scene: Scene, from: number, fits: (m: Mention) => boolean): Mention | null {
  const { tokens, paragraphs } = scene.reading;
  const paragraph = tokens[Math.min(from, tokens.length - 1)]!.paragraph;
  const last = paragraphs[Math.min(paragraphs.length - 1, paragraph + REACH)]!.endToken;
  const end = Math.min(last, from + FARTHEST);
  for (let i = from; i < end; i++) {
    const m = scene.bodiesAt[i]?.find((x) => fits(x) && x.form === 'full');
    if (m !== undefined) return m;
  }
  return null;
}
