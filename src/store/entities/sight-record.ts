import { type ArticleRecord, createId } from '../../record/index.ts';
import { nameWords } from '../../register/index.ts';
import {
  fullName,
  keyBodies,
  nameBlock,
  type KeyedBody,
  pinOf,
  readPersonName,
  sightPeople,
  type PersonNode,
} from '../../resolve/index.ts';
import { cutForIndex } from '../cut-for-index.ts';
import type { BodyData, EntityKind } from './tables.ts';

/** An article's mention of someone or something, and the node of what it says of them. */
export interface Sighting {
  readonly localId: string;
  readonly node: {
    readonly id: string;
    readonly kind: EntityKind;
    readonly block: string | null;
    readonly name: string;
    readonly fullName: string;
    readonly type: string;
    readonly data: PersonNode | BodyData;
  };
}

/** What a decision says of an article's mention. */
export interface Pin {
  readonly decision: number;
  readonly side: 'a' | 'b';
  readonly kind: EntityKind;
  readonly block: string | null;
  readonly name: string;
}

/** Everything and everyone that a record names, in the terms of entities. */
export function sightRecord(
  record: ArticleRecord,
  articleId: string,
  pins: readonly Pin[],
): { readonly sightings: Sighting[]; readonly bodies: ReadonlyMap<string, KeyedBody> } {
  const bodies = keyBodies(record);
  const people = sightPeople(record, bodies, articleId, (printed) => findPins(printed, record, pins));
  const sightings = [
    ...bodies.map((body) => sightBody(body, pins)),
    ...people.map(({ localId, node, block }): Sighting => {
      const { id, printed, name } = node;
      const base = { id, kind: 'person', type: 'person', name: printed } as const;
      return {
        localId,
        node: {
          ...base,
          block: block && cutForIndex(`person ${block}`),
          fullName: cutForIndex(fullName(name)),
          data: node,
        },
      };
    }),
  ];
  return { sightings, bodies: new Map(bodies.map((body) => [body.localId, body])) };
}

function sightBody(body: KeyedBody, pins: readonly Pin[]): Sighting {
  const { localId, kind, key, name, type, rule } = body;
  const own = pins.filter((pin) => pin.kind === kind && pin.name === key).map(show);
  const id = createId('node', kind, key, own.join('\n'));
  const data = { key, rule, pins: own };
  const [block, folded] = [cutForIndex(key), cutForIndex(foldName(name))];
  return { localId, node: { id, kind, block, name, fullName: folded, type, data } };
}

/**
 * The decisions on a person of an article: by the name, and where a new extraction writes the name in another way, by
 * what is left of it, if nobody else of the article may be meant.
 */
function findPins(printed: string, { people }: ArticleRecord, pins: readonly Pin[]): string[] {
  const name = readPersonName(printed);
  const [full, block] = [fullName(name), nameBlock(name)];
  const names = people.map((person) => readPersonName(person.name));
  return pins
    .filter((pin) => {
      if (pin.kind !== 'person') return false;
      if (pin.name === full) return true;
      const isThere = names.some((other) => fullName(other) === pin.name);
      const alike = names.filter((other) => nameBlock(other) === pin.block);
      return !isThere && block !== null && pin.block === block && alike.length === 1;
    })
    .map(show);
}

const show = ({ decision, side }: Pin): string => pinOf(decision, side);

/** A body's name in the form in which names are searched. */
export function foldName(name: string): string {
  return nameWords(name)
    .filter((word) => word !== ',')
    .join(' ');
}
