import type { Scene } from '../types.ts';
import { bodyInFocus } from './find-body-in-focus.ts';
import { REPORT_NOUNS } from './reporting-words.ts';
import { isComma, nobody, type Subject } from './subject.ts';

/** The body that a spokesperson or a document speaks for: named beside it, else the one last named. */
export function bodyNear(
  scene: Scene,
  from: number,
  to: number,
  noun: number,
  confidence: number,
  rule: string,
): Subject {
  for (let i = noun + 1; i < to; i++) {
    const body = scene.bodiesAt[i]?.[0];
    if (body !== undefined) return { speaker: { body: body.entity }, first: noun, end: to, confidence, rule };
  }
  for (let i = noun - 1; i >= from; i--) {
    const { text } = scene.reading.tokens[i]!;
    if (isComma(text) || text === '.') break;
    const body = scene.bodiesAt[i]?.[0];
    if (body !== undefined)
      return { speaker: { body: body.entity }, first: body.first, end: to, confidence, rule };
    const ofKind = lastOfKind(scene, i);
    if (ofKind !== undefined)
      return { speaker: { body: ofKind }, first: i, end: to, confidence: confidence - 0.05, rule };
    // "a government spokesman": of a body that the article does not name, and not the council's.
    if (GOVERNMENTS.has(scene.reading.tokens[i]!.lower)) return nobody(noun);
  }
  const focus = outweighed(scene, bodyInFocus(scene, noun, confidence - 0.15));
  return focus === undefined ? nobody(noun) : { ...focus, first: noun, end: to, rule };
}

const GOVERNMENTS = new Set(['government', 'ministry', 'department']);

/** The council that the article names most; undefined where it names none. */
export function mainCouncil(scene: Scene): number | undefined {
  let main: number | undefined;
  for (const b of scene.bodies) {
    if (b.kind !== 'council') continue;
    if (main === undefined || b.mentions.length > scene.bodies[main]!.mentions.length) main = b.index;
  }
  return main;
}

/** A council or department named in passing speaks less likely than the council that the article is about. */
function outweighed(scene: Scene, focus: Subject | undefined): Subject | undefined {
  const main = mainCouncil(scene);
  const { speaker } = focus ?? {};
  if (main === undefined || !speaker || !('body' in speaker) || speaker.body === main) return focus;
  const body = scene.bodies[speaker.body]!;
  const isPassing =
    (body.kind === 'council' || body.kind === 'department') &&
    body.mentions.length * 2 <= scene.bodies[main]!.mentions.length;
  return isPassing ? { ...focus!, speaker: { body: main } } : focus;
}

const KIND_WORDS: ReadonlyMap<string, string> = new Map([
  ['council', 'council'],
  ['authority', 'council'],
  ['borough', 'council'],
  ['trust', 'trust'],
  ['hospital', 'nhs'],
  ['department', 'department'],
  ['government', 'department'],
  ['ministry', 'department'],
  ['police', 'police'],
  ['union', 'union'],
  ['school', 'school'],
  ['company', 'company'],
  ['association', 'association'],
  ['charity', 'charity'],
]);

/** Whose a notice or a direction is: the department last named, never the body that it is for. */
export function issuerOf(scene: Scene, noun: number, end: number): Subject {
  const department = lastOf(scene, noun, 'department');
  return department === undefined
    ? nobody(noun)
    : { speaker: { body: department }, first: noun, end, confidence: 0.7, rule: 'document' };
}

const KIND_REACH = 400;

/** "a council spokesman": the body of that kind that was last named before the token. */
function lastOfKind(scene: Scene, at: number): number | undefined {
  const kind = KIND_WORDS.get(scene.reading.tokens[at]!.lower);
  return kind === undefined ? undefined : lastOf(scene, at, kind);
}

function lastOf(scene: Scene, at: number, kind: string): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - KIND_REACH); i--) {
    const body = scene.bodiesAt[i]?.find((m) => scene.bodies[m.entity]!.kind === kind);
    if (body !== undefined) return body.entity;
  }
  // "Council chiefs say …", and the council is named further on.
  const only = scene.bodies.filter((b) => b.kind === kind);
  return only.length === 1 ? only[0]!.index : undefined;
}

/**
 * A report speaks for its author: the body whose it is ("Ofsted's report", "a council report", "a report by
 * the commissioners"), else the inspectorate last named; never the body that it is about.
 */
export function reportNear(scene: Scene, from: number, to: number, noun: number): Subject {
  const { tokens } = scene.reading;
  const author = (entity: number, first: number, confidence: number): Subject => ({
    speaker: { body: entity },
    first,
    end: to,
    confidence,
    rule: 'report',
  });
  for (let i = noun - 1; i >= from && i >= noun - OWNER_REACH; i--) {
    if (isStrangersOwn(scene, i)) return nobody(noun);
    if (tokens[i]!.kind === 'punctuation' || PHRASE_OPENERS.has(tokens[i]!.lower)) break;
    if (STRANGERS.has(tokens[i]!.lower)) return nobody(noun);
    const owner = tokens[i + 1]!.kind === 'possessive';
    const body = scene.bodiesAt[i]?.find((m) => owner || isSource(scene, m.entity));
    if (body !== undefined) return author(body.entity, body.first, 0.88);
    const ofKind = lastOfKind(scene, i);
    if (ofKind !== undefined) return author(ofKind, i, 0.8);
  }
  const writer = findAuthorAfter(scene, noun, to);
  if (writer !== undefined) return author(writer, noun, 0.88);
  if (
    tokens[noun + 1]?.lower === 'to' &&
    MEMBERS.has(tokens[noun + 2]?.lower === 'the' ? tokens[noun + 3]!.lower : (tokens[noun + 2]?.lower ?? ''))
  ) {
    const council = lastOf(scene, noun, 'council');
    if (council !== undefined) return author(council, noun, 0.75);
  }
  const leader = lastLeader(scene, noun);
  if (leader !== undefined) return author(leader, noun, 0.8);
  const rater = scene.bodies.find((b) => b.kind === 'inspectorate');
  return rater === undefined ? nobody(noun) : author(rater.index, noun, 0.6);
}

/** What stands left of these is in another phrase: "its review of the council after inspectors found". */
const PHRASE_OPENERS = new Set(
  'after before when as while since that which who its their his her'.split(' '),
);

/** "a report by the Local Government Association", "inspectors from Ofsted". */
function findAuthorAfter(scene: Scene, noun: number, to: number): number | undefined {
  const { tokens } = scene.reading;
  for (let i = noun + 1; i < to; i++) {
    const body = scene.bodiesAt[i]?.[0];
    if (body === undefined) continue;
    const before = tokens[body.first - 1]!.lower;
    const preposition = before === 'the' ? tokens[body.first - 2]!.lower : before;
    if (preposition === 'by' || preposition === 'from') return body.entity;
  }
  return undefined;
}

/** "the commissioners’ report": a plural possessive of people who are no inspectors. */
function isStrangersOwn({ reading: { tokens } }: Scene, at: number): boolean {
  const owner = tokens[at - 1];
  if (!/^['’]$/.test(tokens[at]!.text) || owner === undefined || owner.end !== tokens[at]!.start)
    return false;
  return owner.lower.endsWith('s') && !REPORT_NOUNS.has(owner.lower);
}

/** What tells that a report comes from none of the bodies at hand. */
const STRANGERS = new Set(['independent', 'external', 'leaked']);

/**
 * The inspectorate last named before a token; of several in one sentence the first, which leads what they do
 * together ("by Ofsted and the Care Quality Commission").
 */
function lastLeader(scene: Scene, noun: number): number | undefined {
  const { tokens, sentences } = scene.reading;
  const floor = Math.max(0, noun - REPORT_REACH);
  for (let s = tokens[noun]!.sentence; s >= 0 && sentences[s]!.end > floor; s--) {
    const { first, end } = sentences[s]!;
    for (let i = Math.max(first, floor); i < Math.min(end, noun); i++) {
      const body = scene.bodiesAt[i]?.find((m) => isRater(scene, m.entity));
      if (body !== undefined) return body.entity;
    }
  }
  return undefined;
}

/** Whom a council's officers report to. */
const MEMBERS = new Set('cabinet members councillors committee council executive scrutiny'.split(' '));

const OWNER_REACH = 8;

const REPORT_REACH = 600;

function isRater(scene: Scene, entity: number): boolean {
  return scene.bodies[entity]!.kind === 'inspectorate';
}

/** Whose report it can be: "Ofsted's report", "the council's report", not "the report on the school". */
function isSource(scene: Scene, entity: number): boolean {
  const { kind } = scene.bodies[entity]!;
  return kind === 'inspectorate' || kind === 'council' || kind === 'department';
}
