import { spanOfTokens, type Token } from '../reading/index.ts';
import type { Mention, Scene } from '../types.ts';
import type { ReadStep } from './settle-steps.ts';

/** How far back, in sentences, the notice may be told of that others followed. */
const REACH = 4;
/** How far on, in tokens, a list of those who followed goes. */
const LONGEST_LIST = 40;
const FOLLOWING = /^(?:followed|came|arrived|did|issued|served)$/;
/** What makes of other verbs a doing of the same: "did so in June", "issued theirs". */
const ALIKE = /^(?:so|likewise|theirs|ours|(?:the same|its own|their own))$/;
/** What may stand after a verb without an object: when it was. */
const WHEN =
  /^(?:in|on|the|a|this|last|next|later|soon|suit|before|earlier|two|three|four|six|weeks|months|within|[.,;])$/;

/**
 * "Croydon issued a notice in 2020. Slough followed in 2021, Thurrock in 2022 and Woking’s came in June": a chronicle
 * of section 114 notices, which names the first alone.
 */
export function findFollowers(scene: Scene, read: readonly ReadStep[]): ReadStep[] {
  const { tokens } = scene.reading;
  const notices = read.filter((r) => r.type === 'section 114 notice' && r.status === 'imposed');
  if (notices.length === 0) return [];
  const found: ReadStep[] = [];
  let last = 0;
  for (const { index: at, lower } of tokens) {
    if (!FOLLOWING.test(lower) || tokens[at]!.quotation >= 0 || !isAlike(tokens, at)) continue;
    while (last + 1 < notices.length && notices[last + 1]!.at < at) last++;
    const told = [found.at(-1), notices[last]!].find((r) => r !== undefined && isNear(tokens, r.at, at));
    const first = told === undefined ? undefined : councilBefore(scene, at, lower);
    if (told === undefined || first === undefined) continue;
    for (const mention of [...listBefore(scene, first), first, ...listAfter(scene, at)]) {
      const evidence = [mention, { first: at, end: at + 1 }].map((r) =>
        spanOfTokens(scene.reading, r.first, r.end),
      );
      found.push({
        ...told,
        at,
        subject: mention.entity,
        evidence: [...told.evidence.slice(0, 1), ...evidence],
        confidence: Math.min(told.confidence, 0.8),
        rule: 'step:followed',
      });
    }
  }
  return found;
}

/** Whether a verb tells of the same as was told before: "followed in 2021", "did so", "issued theirs last year". */
function isAlike(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '.';
  if (/^(?:did|issued|served)$/.test(tokens[at]!.lower))
    return ALIKE.test(next) || ALIKE.test(`${next} ${tokens[at + 2]?.lower}`);
  const isPath = next === 'the' && tokens[at + 2]?.lower === 'same';
  return WHEN.test(next) && (next !== 'the' || isPath || tokens[at]!.lower !== 'followed');
}

function isNear(tokens: readonly Token[], from: number, at: number): boolean {
  return from < at && tokens[at]!.sentence - tokens[from]!.sentence <= REACH;
}

/** The council that a verb follows right away: "Slough | followed", "Woking’s | came". */
function councilBefore(scene: Scene, at: number, verb: string): Mention | undefined {
  const isOwner = scene.reading.tokens[at - 1]?.kind === 'possessive';
  // "Commissioners came": only what is its own comes, and only a council follows.
  if (isOwner !== /^(?:came|arrived)$/.test(verb)) return undefined;
  const end = isOwner || scene.reading.tokens[at - 1]?.lower === 'councils' ? at - 1 : at;
  return councilEndingAt(scene, end) ?? councilEndingAt(scene, at);
}

/** "A, B and | C councils issued theirs": those listed before the last. */
function listBefore(scene: Scene, last: Mention): Mention[] {
  const { tokens } = scene.reading;
  const found: Mention[] = [];
  let { first } = last;
  while (/^(?:and|,)$/.test(tokens[first - 1]?.lower ?? '')) {
    const before = councilEndingAt(scene, first - 1);
    if (before === undefined) break;
    found.unshift(before);
    first = before.first;
  }
  // "In Kent, Slough followed": no list.
  return found.length > 0 && tokens[last.first - 1]?.lower === 'and' ? found : [];
}

function councilEndingAt({ bodies, bodiesAt }: Scene, end: number): Mention | undefined {
  return bodiesAt[end - 1]?.find(
    (m) => m.end === end && m.form !== 'generic' && bodies[m.entity]!.kind === 'council',
  );
}

/** "…, | Thurrock in 2022 and | Woking last June": those that the verb is left out for. */
function listAfter(scene: Scene, at: number): Mention[] {
  const { tokens } = scene.reading;
  const found: Mention[] = [];
  for (let i = at + 1; i < at + LONGEST_LIST && tokens[i]?.sentence === tokens[at]!.sentence; i++) {
    if (!/^(?:,|and)$/.test(tokens[i - 1]!.lower)) continue;
    const mention = scene.bodiesAt[i]?.find(
      (m) => m.first === i && m.form !== 'generic' && scene.bodies[m.entity]!.kind === 'council',
    );
    if (
      mention !== undefined &&
      /^(?:in|the|last|this|before|a|earlier)$/.test(tokens[mention.end]?.lower ?? '')
    )
      found.push(mention);
  }
  return found;
}
