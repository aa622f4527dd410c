import type { Reading } from '../reading/index.ts';
import type { BodyIndex } from './body-index.ts';
import type { PlaceName } from './body-name.ts';
import { fitGeneric } from './fit-generic.ts';
import { Focus } from './focus.ts';
import { PlaceLinker } from './link-by-place.ts';
import { readGeneric } from './read-generic.ts';

/** What the words around a generic may be read against. */
export interface GenericContext {
  readonly taken: (token: number) => boolean;
  /** In text order. */
  readonly places: readonly PlaceName[];
  readonly day: string | null;
  readonly headline: string;
}

/** Links "the council", "the trust", "the city council" and the like to the body in focus. Mutates `index`. */
export function linkGenerics(reading: Reading, index: BodyIndex, context: GenericContext): void {
  const focus = new Focus(reading, index.list(), context.headline, context.day);
  const places = new PlaceLinker(reading, index, context.places, context.day);
  for (const token of reading.tokens) {
    const generic = readGeneric(reading, token.index, context.taken);
    if (generic === null) continue;
    const scene = places.linkByScene(generic);
    const found = scene === null ? focus.at(generic.first, (body) => fitGeneric(body, generic)) : null;
    if (found !== null) {
      const { first, end } = generic;
      const mention = { first, end, form: 'generic', confidence: found.confidence } as const;
      found.body.mentions.push(mention);
      focus.note(found.body, mention);
      continue;
    }
    const linked = scene ?? places.linkByTopic(generic);
    if (linked !== null) focus.note(linked.body, linked.mention);
  }
}
