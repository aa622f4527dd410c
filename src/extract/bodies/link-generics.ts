import type { Reading } from '../reading/index.ts';
import { type Council, nameAt } from '../../register/index.ts';
import type { BodyIndex, DraftBody } from './body-index.ts';
import type { PlaceName } from './body-name.ts';
import { fitGeneric } from './fit-generic.ts';
import { Focus } from './focus.ts';
import { PlaceLinker } from './link-by-place.ts';
import { type Generic, readGeneric } from './read-generic.ts';

/** What the words around a generic may be read against. */
export interface GenericContext {
  readonly taken: (token: number) => boolean;
  /** In text order. */
  readonly places: readonly PlaceName[];
  readonly day: string | null;
  readonly headline: string;
  /** Reads which council the article means where its text names none: its publisher, else the headline's. */
  readonly findDefault: () => Council | null;
}

/** Links "the council", "the trust", "the city council" and the like to the body in focus. Mutates `index`. */
export function linkGenerics(reading: Reading, index: BodyIndex, context: GenericContext): void {
  const focus = new Focus(reading, index.list(), context.headline, context.day);
  const places = new PlaceLinker(reading, index, context.places, context.day);
  let byDefault: Council | null | undefined;
  for (const token of reading.tokens) {
    const generic = readGeneric(reading, token.index, context.taken);
    if (generic === null) continue;
    const scene = places.linkByScene(generic) ?? places.linkByOpening(generic);
    const found = scene === null ? focus.at(generic.first, (body) => fitGeneric(body, generic)) : null;
    if (found !== null) {
      const { first, end } = generic;
      const mention = { first, end, form: 'generic', confidence: found.confidence } as const;
      found.body.mentions.push(mention);
      focus.note(found.body, mention);
      continue;
    }
    let linked = scene ?? places.linkByTopic(generic);
    if (linked === null) {
      if (byDefault === undefined) byDefault = context.findDefault();
      linked = linkByDefault(generic, index, byDefault, context.day);
    }
    if (linked !== null) focus.note(linked.body, linked.mention);
  }
}

/** "The council has appointed …" on a council's own page or under its name in the headline, before any council is named. */
function linkByDefault(
  generic: Generic,
  index: BodyIndex,
  byDefault: Council | null,
  day: string | null,
): { body: DraftBody; mention: DraftBody['mentions'][number] } | null {
  if (byDefault === null) return null;
  const { first, end } = generic;
  const council = {
    key: byDefault.code,
    kind: 'council',
    name: nameAt(byDefault, day),
    council: byDefault,
  } as const;
  if (fitGeneric({ ...council, mentions: [] }, generic) === null) return null;
  const mention = { first, end, form: 'generic', confidence: BY_DEFAULT } as const;
  return { body: index.add(council, mention), mention };
}

/** Such a page seldom means another by "the council". */
const BY_DEFAULT = 0.85;
