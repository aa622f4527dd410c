import type { TokenRange } from '../reading/index.ts';
import type { ArticleFocus } from '../ratings/article-focus.ts';
import { hasUnknownHead } from '../ratings/unknown-names.ts';
import { MONTHS } from '../ratings/vocabulary.ts';
import { wordSet } from '../ratings/word-set.ts';
import type { Mention, Scene } from '../types.ts';
import type { StepMention } from './find-steps.ts';
import type { StepType } from './intervention-types.ts';
import { isIssuer } from './step-issuer.ts';

const COUNCILS = wordSet('council');
const INSTITUTIONS = wordSet(
  'council school nhs trust police fire-service care-home university housing other charity company',
);
const LANDLORDS = wordSet('council housing company other charity care-home trust');
const AUDITED = wordSet('council police fire-service nhs');

function kindsFor(type: StepType): ReadonlySet<string> {
  switch (type) {
    case 'special measures':
    case 'improvement notice':
      return INSTITUTIONS;
    case 'regulatory notice':
    case 'enforcement notice':
      return LANDLORDS;
    case 'public interest report':
    case 'statutory recommendations':
      return AUDITED;
    default:
      return COUNCILS;
  }
}

// A common noun in the sentence tells what kind of body the step is about.
const KIND_OF_NOUN: Readonly<Record<string, string>> = {
  school: 'school',
  academy: 'school',
  college: 'school',
  hospital: 'nhs',
  hospitals: 'nhs',
  home: 'care-home',
  force: 'police',
  brigade: 'fire-service',
  council: 'council',
  authority: 'council',
};

// Whom an inspectorate takes steps against, where nothing nearer tells.
const KIND_OF_ISSUER: Readonly<Record<string, string>> = {
  'Care Inspectorate': 'care-home',
  'Care Inspectorate Wales': 'care-home',
  RQIA: 'care-home',
  Estyn: 'school',
};

export interface StepSubject {
  readonly mention: Mention;
  readonly certainty: number;
  /** The bodies listed with it: "Slough, Thurrock and Woking councils issued notices". */
  readonly others?: readonly Mention[];
}

const GIVEN =
  /^(?:issued|served|given|sent|appointed|imposed|made|handed|needed|required|put|placed|introduced|published)$/;
const TO_BODY = /^(?:at|in|for|to|on|against|over|into|upon|of)$/;

/** What is asked when the subject of a step is sought. */
export interface StepQuery {
  readonly scene: Scene;
  readonly focus: ArticleFocus;
  readonly step: StepMention;
  /** The subject of the step before, and the paragraph where it was told. */
  readonly previous: { readonly entity: number; readonly paragraph: number } | null;
  /** Who took the step, if known. */
  readonly by: string | null;
}

/** Whose step it is: the body to which it was given, whose it is called, or the one in focus. */
export function findStepSubject(query: StepQuery): StepSubject | null {
  const { scene, focus, step, by } = query;
  const kinds = kindsFor(step.type);
  const sentence = scene.reading.sentences[step.sentence]!;
  const fits = (m: Mention) => {
    const body = scene.bodies[m.entity];
    return body !== undefined && kinds.has(body.kind) && !isIssuer(body.name);
  };
  const inRange = (first: number, end: number) =>
    mentionsIn(scene, { first, end })
      .map((m) => focus.apply(m))
      .filter(fits);
  const after = inRange(step.end, Math.min(sentence.end, step.end + 40));
  const given = after.find((m) => isGivenTo(scene, step, m));
  if (given !== undefined)
    return { mention: given, certainty: 0.95, others: listedWith(scene, given, after) };
  const before = inRange(Math.max(sentence.first, step.first - 60), step.first);
  const left = before.at(-1);
  if (left !== undefined && step.type !== 'section 114 notice' && isAgent(scene, left, step)) return null;
  if (left !== undefined && isOwner(scene, left, step)) return { mention: left, certainty: 0.95 };
  const named = nounKind(scene, step, sentence) ?? KIND_OF_ISSUER[by ?? ''] ?? null;
  const noun = named !== null && kinds.has(named) ? named : null;
  const suits = (m: Mention) => fits(m) && (noun === null || scene.bodies[m.entity]!.kind === noun);
  const heir =
    before.findLast((m) => suits(m) && m.form !== 'pronoun' && !isPastPost(scene, m)) ??
    before.slice(-1).find((m) => noun === null && !isPastPost(scene, m));
  if (heir !== undefined) {
    const certainty = step.first - heir.end <= 14 ? 0.88 : 0.8;
    return {
      mention: heir,
      certainty,
      others: isDirect(scene, before.at(-1)!, step) ? listedWith(scene, heir, before) : [],
    };
  }
  return findElsewhere(query, after[0], noun, suits, fits);
}

/** Whether a list before a step is what it is said of: "A, B and C, the last of which has commissioners" is not. */
function isDirect(scene: Scene, last: Mention, step: StepMention): boolean {
  const { tokens } = scene.reading;
  for (let i = last.end; i < step.first; i++) if (/^[,;:–—(]$/.test(tokens[i]!.text)) return false;
  return true;
}

/** The mentions of a list that a body is part of: joined by commas and "and", with years between or without. */
function listedWith(scene: Scene, mention: Mention, mentions: readonly Mention[]): Mention[] {
  const { tokens } = scene.reading;
  const at = mentions.indexOf(mention);
  const joins = (a: Mention, b: Mention) => {
    const between = tokens.slice(a.end, b.first);
    const isPlain = between.every((t) => /^(?:,|and|the|in|both|\d{4})$/.test(t.lower));
    return between.length <= 5 && isPlain && between.some((t) => t.lower === ',' || t.lower === 'and');
  };
  let first = at;
  while (first > 0 && joins(mentions[first - 1]!, mentions[first]!)) first--;
  let last = at;
  while (last + 1 < mentions.length && joins(mentions[last]!, mentions[last + 1]!)) last++;
  const list = mentions.slice(first, last + 1);
  const hasAnd = list.some(
    (m, i) => i > 0 && tokens.slice(list[i - 1]!.end, m.first).some((t) => t.lower === 'and'),
  );
  return hasAnd ? list.filter((m) => m !== mention && m.entity !== mention.entity) : [];
}

const ACTS = /^(?:issued|issues|served|serves|appointed|appoints|imposed|set|placed|sent|made|published)$/;

/** "the council has issued an enforcement notice": who takes a step is not whom it is taken against. */
function isAgent(scene: Scene, m: Mention, step: StepMention): boolean {
  const { tokens } = scene.reading;
  let at = m.end;
  while (at < step.first && /^(?:has|have|had|also|since|now|itself|already|,)$/.test(tokens[at]!.lower))
    at++;
  if (!ACTS.test(tokens[at]?.lower ?? '') || step.first - at > 8) return false;
  return !tokens.slice(at, step.first).some((t) => /^(?:with|to|by|after)$/.test(t.lower));
}

/** Seeks the subject of a step that its sentence does not name before it. */
function findElsewhere(
  { scene, focus, step, previous }: StepQuery,
  right: Mention | undefined,
  noun: string | null,
  suits: (m: Mention) => boolean,
  fits: (m: Mention) => boolean,
): StepSubject | null {
  const { tokens, sentences } = scene.reading;
  const sentence = sentences[step.sentence]!;
  if (right !== undefined && right.first - step.end <= 16 && isClose(scene, step, right))
    return { mention: right, certainty: 0.75 };
  if (frontsUnknownPlace(scene, sentence)) return null;
  const isNew = noun !== null && isIndefinite(scene, step, sentence, noun);
  const ahead = isNew ? findAhead(scene, sentence.end, suits) : undefined;
  if (ahead !== undefined) return { mention: ahead, certainty: 0.75 };
  if (hasUnknownHead(scene, { first: sentence.first, end: step.first })) return null;
  const place = {
    token: step.first,
    previous: previous?.entity ?? null,
    isPreviousClose: previous?.paragraph === tokens[step.first]!.paragraph,
  };
  const back = focus.findBefore(place, suits) ?? focus.findBefore(place, fits);
  if (back !== null) return { mention: back, certainty: back.entity === place.previous ? 0.78 : 0.72 };
  if (right !== undefined) return { mention: right, certainty: 0.6 };
  const main = focus.mainOf(noun ?? 'council');
  const mention = main === null ? undefined : scene.bodies[main]!.mentions[0];
  return mention !== undefined && fits(mention) ? { mention, certainty: 0.5 } : null;
}

/** "a notice to Kent", "commissioners at Kent", "a notice has been issued to Kent". */
function isGivenTo(scene: Scene, step: StepMention, m: Mention): boolean {
  const { tokens } = scene.reading;
  let at = m.first - 1;
  if (/^(?:the|both)$/.test(tokens[at]?.lower ?? '')) at--;
  if (!TO_BODY.test(tokens[at]?.lower ?? '') || at < step.end) return false;
  for (let i = step.end; i < at; i++) {
    const { lower, kind } = tokens[i]!;
    if (lower === 'and' || (kind === 'punctuation' && i - step.end > 6)) return false;
  }
  if (at - step.end <= 1) return true;
  for (let i = at - 1; i >= Math.max(step.end, at - 3); i--) if (GIVEN.test(tokens[i]!.lower)) return true;
  return false;
}

/** "Kent's commissioners", "the Kent Improvement Panel". */
function isOwner(scene: Scene, mention: Mention, step: StepMention): boolean {
  const { tokens } = scene.reading;
  if (step.first - mention.end <= 4 && tokens[mention.end]?.kind === 'possessive') return true;
  return mention.end === step.first && tokens[step.first]!.isCapitalised;
}

/** Whether nothing but a plain phrase stands between: no new clause, no comma. */
function isClose(scene: Scene, step: StepMention, m: Mention): boolean {
  const { tokens } = scene.reading;
  for (let i = step.end; i < m.first; i++) if (/^[,;:–—]$/.test(tokens[i]!.text)) return false;
  return true;
}

/** "In Ashshire, where a trust was imposed": a place of which nothing is known is no other body. */
function frontsUnknownPlace(scene: Scene, sentence: TokenRange): boolean {
  const { tokens } = scene.reading;
  const at = sentence.first + 1;
  const token = tokens[at];
  if (
    !/^(?:in|at|across)$/.test(tokens[sentence.first]!.lower) ||
    token?.kind !== 'word' ||
    !token.isCapitalised
  )
    return false;
  return (
    scene.bodiesAt[at] === undefined &&
    !MONTHS.includes(token.lower) &&
    /^(?:,|where)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** "director of finance at Kent": the body of someone's post, which the step is not about. */
function isPastPost(scene: Scene, m: Mention): boolean {
  const { tokens } = scene.reading;
  if (scene.bodies[m.entity]!.kind !== 'council' || !/^(?:at|in)$/.test(tokens[m.first - 1]?.lower ?? ''))
    return false;
  return scene.titleAt[m.first - 2] !== undefined;
}

/** "A school … is out of special measures": the name comes in what follows. */
function isIndefinite(scene: Scene, step: StepMention, sentence: TokenRange, noun: string): boolean {
  const { tokens } = scene.reading;
  for (let i = step.first - 1; i >= sentence.first; i--) {
    if (KIND_OF_NOUN[tokens[i]!.lower] !== noun) continue;
    for (let k = i - 1; k >= Math.max(sentence.first, i - 4); k--)
      if (/^(?:a|an)$/.test(tokens[k]!.lower)) return true;
  }
  return false;
}

function findAhead(scene: Scene, from: number, fits: (m: Mention) => boolean): Mention | undefined {
  const { tokens, paragraphs } = scene.reading;
  const last = tokens[Math.min(from, tokens.length - 1)]!.paragraph;
  const end = paragraphs[Math.min(paragraphs.length - 1, last + 1)]!.endToken;
  for (let i = from; i < end; i++) {
    const m = scene.bodiesAt[i]?.find((x) => x.form === 'full' && fits(x));
    if (m !== undefined) return m;
  }
  return undefined;
}

function nounKind(scene: Scene, step: StepMention, sentence: TokenRange): string | null {
  const { tokens } = scene.reading;
  for (let i = step.first - 1; i >= Math.max(sentence.first, step.first - 20); i--) {
    const kind = KIND_OF_NOUN[tokens[i]!.lower];
    if (kind !== undefined && Object.hasOwn(KIND_OF_NOUN, tokens[i]!.lower)) return kind;
  }
  return null;
}

function mentionsIn(scene: Scene, range: TokenRange): Mention[] {
  const found: Mention[] = [];
  for (let i = range.first; i < range.end; i++) {
    for (const m of scene.bodiesAt[i] ?? []) if (!found.includes(m)) found.push(m);
  }
  return found;
}
