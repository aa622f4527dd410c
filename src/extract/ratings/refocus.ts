import type { BodyEntity, Mention, Scene } from '../types.ts';

/** How many times a body is named, not by a common noun or a pronoun. */
function countNames(body: BodyEntity): number {
  let n = 0;
  for (const m of body.mentions) if (m.form === 'full' || m.form === 'short') n++;
  return n;
}

/**
 * "The council" after a list of someone's old posts is still the council of the article. A generic mention that
 * was linked to a body named once, in passing, is read as the body of its kind that the article names most.
 */
export function refocus(scene: Scene, mention: Mention): Mention {
  if (mention.form !== 'generic') return mention;
  const linked = scene.bodies[mention.entity];
  if (linked === undefined || countNames(linked) > 1 || isSubjectNearby(scene, linked, mention))
    return mention;
  let main: BodyEntity | null = null;
  let most = 1;
  for (const body of scene.bodies) {
    if (body.kind !== linked.kind || body === linked) continue;
    const n = countNames(body);
    const standsBefore = (body.mentions[0]?.first ?? Infinity) < mention.first;
    if (n > most && standsBefore) [main, most] = [body, n];
  }
  return main === null ? mention : { ...mention, entity: main.index, confidence: mention.confidence * 0.9 };
}

/** Whether a body is what this sentence or the last one begins with. */
function isSubjectNearby(scene: Scene, body: BodyEntity, mention: Mention): boolean {
  const { tokens, sentences } = scene.reading;
  const { sentence } = tokens[mention.first]!;
  return body.mentions.some((m) => {
    if (m.form === 'generic' || m.form === 'pronoun' || m.first > mention.first) return false;
    const at = tokens[m.first]!.sentence;
    if (at === sentence) return true;
    return sentence - at <= 2 && m.first - sentences[at]!.first <= 2;
  });
}
