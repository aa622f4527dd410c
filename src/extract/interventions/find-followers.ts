import { spanOfTokens, type Token } from '../reading/index.ts';
import type { Mention, Scene } from '../types.ts';
import type { ReadStep } from './settle-steps.ts';

/** How far back, in sentences, the notice may be told of that others followed. */
const REACH = 4;
/** How far on, in tokens, a list of those who followed goes. */
const LONGEST_LIST = 40;
const FOLLOWING = /^(?:followed|came|arrived)$/;
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
    if (!FOLLOWING.test(lower) || tokens[at]!.quotation >= 0 || !WHEN.test(tokens[at + 1]?.lower ?? '.'))
      continue;
    while (last + 1 < notices.length && notices[last + 1]!.at < at) last++;
    const told = [found.at(-1), notices[last]!].find((r) => r !== undefined && isNear(tokens, r.at, at));
    const first = told === undefined ? undefined : councilBefore(scene, at, lower);
    if (told === undefined || first === undefined) continue;
    for (const mention of [first, ...listAfter(scene, at)]) {
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

function isNear(tokens: readonly Token[], from: number, at: number): boolean {
  return from < at && tokens[at]!.sentence - tokens[from]!.sentence <= REACH;
}

/** The council that a verb follows right away: "Slough | followed", "Woking’s | came". */
function councilBefore(scene: Scene, at: number, verb: string): Mention | undefined {
  const isOwner = scene.reading.tokens[at - 1]?.kind === 'possessive';
  // "Commissioners came": only what is its own comes, and only a council follows.
  if (isOwner === (verb === 'followed')) return undefined;
  return councilEndingAt(scene, isOwner ? at - 1 : at);
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
