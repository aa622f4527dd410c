import type { TokenRange } from '../reading/index.ts';
import { hasUnknownHead } from '../ratings/unknown-names.ts';
import { MONTHS } from '../ratings/vocabulary.ts';
import { wordSet } from '../ratings/word-set.ts';
import type { Mention, Scene } from '../types.ts';
import type { StepMention } from './find-steps.ts';
import type { StepType } from './intervention-types.ts';
import { isBodyOfHolder, isBodyOfPost, isBodyOfSent, isOrigin, isSentIn } from './post-bodies.ts';
import { reconsiderGeneric } from './reconsider-generic.ts';
import { isIssuer } from './step-issuer.ts';
import {
  findBoth,
  findCountedAhead,
  findForerunners,
  findOthersNamed,
  isDirect,
  listedWith,
} from './step-list.ts';
import { isGivenTo, isOwner } from './step-owner.ts';
import { mentionsIn, type StepQuery, type StepSubject } from './step-query.ts';

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
const KIND_OF_NOUN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    school: 'school',
    schools: 'school',
    secondary: 'school',
    primary: 'school',
    nursery: 'school',
    academy: 'school',
    college: 'school',
    hospital: 'nhs',
    hospitals: 'nhs',
    home: 'care-home',
    force: 'police',
    brigade: 'fire-service',
    council: 'council',
    authority: 'council',
    services: 'council',
    department: 'council',
  }),
);

// Whom an inspectorate takes steps against, where nothing nearer tells.
const KIND_OF_ISSUER: Readonly<Record<string, string>> = {
  'Care Inspectorate': 'care-home',
  'Care Inspectorate Wales': 'care-home',
  RQIA: 'care-home',
  Estyn: 'school',
};

/** "Fern House, owned by | Brook Ltd |, was put into special measures": who runs what was named before. */
function isRunner({ reading: { tokens } }: Scene, m: Mention, before: Mention): boolean {
  const by = tokens[m.first - 1]?.lower === 'the' ? m.first - 2 : m.first - 1;
  const isAside = tokens[by - 2]?.text === ',' && tokens[m.end]?.text === ',';
  return isAside && before.end <= by && tokens[by]!.lower === 'by' && RUN.test(tokens[by - 1]!.lower);
}
const RUN = /^(?:owned|run|operated|managed|provided)$/;

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
      .map((m) => reconsiderGeneric(query, focus.apply(m), fits))
      .filter(fits);
  const following = inRange(
    step.end,
    Math.min(sentence.end, step.end + (step.type === 'section 114 notice' ? 80 : 40)),
  );
  const origin = following.find((m) => isOrigin(scene, m, step));
  // "Asha Day, lead commissioner: she was chief executive of Kent"
  const isHolders = (m: Mention) => isSentIn(step) && isBodyOfHolder(scene, m);
  const after = following.filter((m) => m.entity !== origin?.entity && !isHolders(m));
  const given = after.find((m) => isGivenTo(scene, step, m));
  if (given !== undefined)
    return { mention: given, certainty: 0.95, others: listedWith(scene, given, after) };
  const before = inRange(Math.max(sentence.first, step.first - 60), step.first).filter(
    (m, at, all) => !isBodyOfSent(scene, m, step) && !(at > 0 && isRunner(scene, m, all[at - 1]!)),
  );
  const left = before.at(-1);
  // "was director at Kent when ministers sent commissioners there"
  if (left !== undefined && scene.reading.tokens[step.end]?.lower === 'there')
    return { mention: left, certainty: 0.9 };
  if (left !== undefined && step.type !== 'section 114 notice' && isAgent(scene, left, step)) return null;
  if (left !== undefined && isOwner(scene, left, step)) return { mention: left, certainty: 0.95 };
  const [first, ...rest] = findOthersNamed(scene, step, after);
  if (first !== undefined) return { mention: first, certainty: 0.9, others: rest };
  const [one, other] = findBoth(scene, step, fits);
  if (one !== undefined) return { mention: one, certainty: 0.85, others: [other!] };
  const named = nounKind(scene, step, sentence) ?? KIND_OF_ISSUER[by ?? ''] ?? null;
  const noun = named !== null && kinds.has(named) ? named : null;
  const suits = (m: Mention) => fits(m) && (noun === null || scene.bodies[m.entity]!.kind === noun);
  const heir =
    before.findLast((m) => suits(m) && m.form !== 'pronoun' && !isBodyOfPost(scene, m, step)) ??
    before.slice(-1).find((m) => noun === null && !isBodyOfPost(scene, m, step));
  if (heir !== undefined) {
    const certainty = step.first - heir.end <= 14 ? 0.88 : 0.8;
    const others = isDirect(scene, before.at(-1)!, step) ? listedWith(scene, heir, before) : [];
    return { mention: heir, certainty, others: [...others, ...findForerunners(scene, step, after)] };
  }
  const [head, ...others] = findCountedAhead(scene, step, fits);
  if (head !== undefined && after.length === 0) return { mention: head, certainty: 0.8, others };
  const found = findElsewhere(query, after[0], noun, suits, fits);
  // "Section 114 notices have been issued by A in 2018, B in 2020 and C": those listed with the one found.
  const isListed = found !== null && found.mention === after[0] && isSame(step, found.mention);
  return isListed ? { ...found, others: listedWith(scene, found.mention, after) } : found;
}

/** Whether a body after a step is near enough for those listed with it to share the step. */
function isSame(step: StepMention, m: Mention): boolean {
  return step.type === 'section 114 notice' || m.first - step.end <= 6;
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

/** How much of a sentence, in tokens, is looked back over. */
const LONGEST_SENTENCE = 160;

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
  if (right !== undefined && isHeadAfterFront(scene, right, sentence))
    return { mention: right, certainty: 0.82 };
  if (frontsUnknownPlace(scene, sentence)) return null;
  const owner = isIts(scene, step) ? openerBefore(scene, step.sentence, fits) : undefined;
  if (owner !== undefined) return { mention: owner, certainty: 0.82 };
  const isNew = noun !== null && isIndefinite(scene, step, sentence, noun);
  const ahead = isNew ? findAhead(scene, sentence.end, suits) : undefined;
  if (ahead !== undefined) return { mention: ahead, certainty: 0.75 };
  const opening = Math.max(sentence.first, step.first - LONGEST_SENTENCE);
  if (hasUnknownHead(scene, { first: opening, end: step.first })) return null;
  const place = {
    token: step.first,
    previous: previous?.entity ?? null,
    isPreviousClose: previous?.paragraph === tokens[step.first]!.paragraph,
  };
  const back =
    focus.findBefore(place, (m) => suits(m) && !isBodyOfHolder(scene, m)) ??
    focus.findBefore(place, suits) ??
    focus.findBefore(place, fits);
  if (back !== null) return { mention: back, certainty: back.entity === place.previous ? 0.78 : 0.72 };
  if (right !== undefined) return { mention: right, certainty: 0.6 };
  const main = focus.mainOf(noun ?? 'council');
  const mention = main === null ? undefined : scene.bodies[main]!.mentions[0];
  return mention !== undefined && fits(mention) ? { mention, certainty: 0.5 } : null;
}

/** "Its | improvement notice has been withdrawn" */
function isIts({ reading: { tokens, sentences } }: Scene, step: StepMention): boolean {
  return tokens[step.first - 1]?.lower === 'its' && sentences[step.sentence]!.first === step.first - 1;
}

/** The body that the sentence before opens with. */
function openerBefore(scene: Scene, sentence: number, fits: (m: Mention) => boolean): Mention | undefined {
  const before = scene.reading.sentences[sentence - 1];
  return before === undefined ? undefined : scene.bodiesAt[before.first]?.find(fits);
}

/** "Under a direction issued on Tuesday, Kent must …": the subject of the clause after a phrase in front. */
function isHeadAfterFront(scene: Scene, m: Mention, sentence: TokenRange): boolean {
  const { tokens } = scene.reading;
  if (!/^(?:under|following|after|since|in|with)$/.test(tokens[sentence.first]!.lower)) return false;
  const at = tokens[m.first - 1]?.lower === 'the' ? m.first - 2 : m.first - 1;
  return tokens[at]?.lower === ',' && VERB.test(tokens[m.end]?.lower ?? '');
}

const VERB = /^(?:has|had|is|was|must|will|would|have|were|are|may|can|could|should|needs)$/;

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

/** "A school … is out of special measures": the name comes in what follows. */
function isIndefinite(scene: Scene, step: StepMention, sentence: TokenRange, noun: string): boolean {
  const { tokens } = scene.reading;
  for (let i = step.first - 1; i >= sentence.first; i--) {
    if (KIND_OF_NOUN.get(tokens[i]!.lower) !== noun) continue;
    for (let k = i - 1; k >= Math.max(sentence.first, i - 4); k--)
      if (/^(?:an?|one)$/.test(tokens[k]!.lower)) return true;
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
    // "A home run by Kent County Council": a word of a name tells of nobody else.
    const isOfName = tokens[i]!.isCapitalised && scene.bodiesAt[i] !== undefined;
    const isHealth = tokens[i]!.lower === 'board' && tokens[i - 1]?.lower === 'health';
    const kind = isOfName ? undefined : isHealth ? 'nhs' : KIND_OF_NOUN.get(tokens[i]!.lower);
    if (kind !== undefined) return kind;
  }
  return null;
}
