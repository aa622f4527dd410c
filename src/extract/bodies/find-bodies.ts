import type { Article } from '../../record/index.ts';
import { isPublicCode, nameAt } from '../../register/index.ts';
import type { Reading } from '../reading/index.ts';
import type { BodyEntity, PersonEntity, TitleMention } from '../types.ts';
import { BodyIndex, type DraftBody } from './body-index.ts';
import type { NamedBody, PlaceName } from './body-name.ts';
import { dayOf, findNames, type NamesOfBodies } from './find-named-bodies.ts';
import { findHeadlineCouncil } from './find-headline-council.ts';
import { findPublisher } from './find-publisher.ts';
import { linkFireServices } from './link-fire-services.ts';
import { linkGenerics } from './link-generics.ts';
import { linkPlaces } from './link-places.ts';
import { linkPostBodies } from './link-post-bodies.ts';
import { linkShortForms } from './link-short-forms.ts';

export type { NamedBody } from './body-name.ts';
export type { NamesOfBodies } from './find-named-bodies.ts';

/** Finds names of bodies that are certain by their form alone: official and house-style names, head nouns. */
export function findNamedBodies(reading: Reading, article: Article): NamesOfBodies {
  return findNames(reading, article);
}

/** Links every mention of a council or another body: names, short forms, place names, "the council". */
export function linkBodies(
  reading: Reading,
  article: Article,
  names: NamesOfBodies,
  people: readonly PersonEntity[],
  titles: readonly TitleMention[],
): BodyEntity[] {
  const day = dayOf(article);
  const person = markPeople(reading, people);
  const isPerson = (token: number): boolean => person[token] === 1;
  const index = new BodyIndex();
  for (const body of names.named) addNamed(index, body, day);
  linkShortForms(reading, names.named, index, isPerson);
  const named = markNamed(reading, names.named);
  const places = linkFireServices(reading, names.places, index);
  linkPlaces(reading, places, index, { isPerson, isNamed: (token) => named[token] === 1 }, day);
  const taken = new Uint8Array(person);
  for (const { mentions } of index.bodies.values()) for (const m of mentions) taken.fill(1, m.first, m.end);
  const inPlace = new Uint8Array(reading.tokens.length);
  for (const p of names.places) inPlace.fill(1, p.first, p.end);
  linkPostBodies(reading, titles, index, (token) => taken[token] === 0 && inPlace[token] === 0);
  linkGenerics(reading, index, {
    taken: (token) => taken[token] === 1,
    places: placesForGenerics(names, isPerson),
    day,
    headline: article.title ?? '',
    findDefault: () => findPublisher(article, day) ?? findHeadlineCouncil(article),
  });
  return index.list().map(toEntity);
}

function placesForGenerics(names: NamesOfBodies, isPerson: (token: number) => boolean): PlaceName[] {
  const free = names.places.filter((p) => !isPerson(p.first));
  const inner = names.innerPlaces.map((p) => ({ ...p, isInner: true }));
  return [...free, ...inner].sort((a, b) => a.first - b.first);
}

function markPeople(reading: Reading, people: readonly PersonEntity[]): Uint8Array {
  const marks = new Uint8Array(reading.tokens.length);
  for (const { mentions } of people) {
    for (const m of mentions) if (m.form === 'full' || m.form === 'short') marks.fill(1, m.first, m.end);
  }
  return marks;
}

function markNamed(reading: Reading, named: readonly NamedBody[]): Uint8Array {
  const marks = new Uint8Array(reading.tokens.length);
  for (const body of named) marks.fill(1, body.first, body.end);
  return marks;
}

function addNamed(index: BodyIndex, body: NamedBody, day: string | null): void {
  const mention = { first: body.first, end: body.end, form: 'full' as const, confidence: body.confidence };
  if (body.councils.length === 0) {
    index.add({ key: body.key, kind: body.kind, name: body.name, council: null }, mention);
    return;
  }
  for (const { council } of body.councils) {
    index.add({ key: council.code, kind: 'council', name: nameAt(council, day), council }, mention);
  }
}

function toEntity(body: DraftBody, index: number): BodyEntity {
  const { council } = body;
  const code = council !== null && isPublicCode(council.code) ? council.code : null;
  return {
    index,
    kind: body.kind,
    name: body.name,
    code,
    gss: council?.gss ?? null,
    confidence: body.mentions.reduce((most, m) => Math.max(most, m.confidence), 0),
    mentions: body.mentions.map(({ first, end, form, confidence }) => ({
      entity: index,
      first,
      end,
      form,
      confidence,
    })),
  };
}
