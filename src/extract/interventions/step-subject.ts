import type { TokenRange } from '../reading/index.ts';
import { wordSet } from '../ratings/word-set.ts';
import type { BodyEntity, Mention, Scene } from '../types.ts';
import type { StepMention } from './find-steps.ts';
import type { StepType } from './intervention-types.ts';

const ALWAYS_COUNCIL = wordSet('council');
const INSTITUTIONS = wordSet(
  'council school nhs trust police fire-service care-home university housing other charity company',
);
const LANDLORDS = wordSet('council housing company other charity care-home');
const NOTICED = wordSet('council school nhs trust care-home police fire-service other charity company');
const AUDITED = wordSet('council police fire-service nhs');

function kindsFor(type: StepType): ReadonlySet<string> {
  switch (type) {
    case 'special measures':
      return INSTITUTIONS;
    case 'improvement notice':
      return NOTICED;
    case 'regulatory notice':
    case 'enforcement notice':
      return LANDLORDS;
    case 'public interest report':
    case 'statutory recommendations':
      return AUDITED;
    default:
      return ALWAYS_COUNCIL;
  }
}

export interface StepSubject {
  readonly mention: Mention;
  readonly certainty: number;
}

const REACH = 3;
const TO_BODY = /^(?:at|in|for|to|on|against|over|into|with|of|by)$/;

/** Whose step it is: the body beside the words, in the sentence, or the one last spoken of. */
export function findStepSubject(
  scene: Scene,
  step: StepMention,
  previous: number | null,
): StepSubject | null {
  const kinds = kindsFor(step.type);
  const fits = (m: Mention) => kinds.has(scene.bodies[m.entity]?.kind ?? '');
  const { tokens, sentences } = scene.reading;
  const sentence = sentences[step.sentence]!;
  const before = mentionsIn(scene, { first: sentence.first, end: step.first }).filter(fits);
  const after = mentionsIn(scene, { first: step.end, end: sentence.end }).filter(fits);
  const left = before.at(-1);
  const right = after[0];
  if (left !== undefined && isPossessor(scene, left, step)) return { mention: left, certainty: 0.95 };
  if (
    right !== undefined &&
    right.first - step.end <= 4 &&
    TO_BODY.test(tokens[right.first - 1]?.lower ?? '') &&
    tokens[right.first - 1]?.lower !== 'by'
  ) {
    return { mention: right, certainty: 0.95 };
  }
  if (left !== undefined && step.first - left.end <= 14) return { mention: left, certainty: 0.88 };
  if (right !== undefined && right.first - step.end <= 16 && left === undefined)
    return { mention: right, certainty: 0.8 };
  if (left !== undefined) return { mention: left, certainty: 0.8 };
  const back = findBack(scene, step, fits);
  if (previous !== null && kinds.has(scene.bodies[previous]!.kind)) {
    const mention = back !== null && back.entity === previous ? back : scene.bodies[previous]!.mentions[0];
    if (mention !== undefined) return { mention, certainty: 0.75 };
  }
  if (back !== null) return { mention: back, certainty: 0.7 };
  if (right !== undefined) return { mention: right, certainty: 0.6 };
  return mostMentioned(scene.bodies.filter((b) => kinds.has(b.kind)));
}

function isPossessor(scene: Scene, mention: Mention, step: StepMention): boolean {
  const { tokens } = scene.reading;
  return step.first - mention.end <= 4 && tokens[mention.end]?.kind === 'possessive';
}

function mentionsIn(scene: Scene, range: TokenRange): Mention[] {
  const found: Mention[] = [];
  for (let i = Math.max(range.first, range.end - 60); i < Math.min(range.end, range.first + 200); i++) {
    for (const m of scene.bodiesAt[i] ?? []) if (!found.includes(m)) found.push(m);
  }
  return found;
}

function findBack(scene: Scene, step: StepMention, fits: (m: Mention) => boolean): Mention | null {
  const { tokens, paragraphs, sentences } = scene.reading;
  const { paragraph } = tokens[step.first]!;
  const floor = paragraphs[Math.max(0, paragraph - REACH)]!.firstToken;
  for (let i = sentences[step.sentence]!.first - 1; i >= floor; i--) {
    const m = scene.bodiesAt[i]?.find(fits);
    if (m !== undefined) return m;
  }
  return null;
}

function mostMentioned(bodies: readonly BodyEntity[]): StepSubject | null {
  const best = bodies.reduce<BodyEntity | null>(
    (a, b) => (a === null || b.mentions.length > a.mentions.length ? b : a),
    null,
  );
  const mention = best?.mentions[0];
  return mention === undefined ? null : { mention, certainty: 0.5 };
}
