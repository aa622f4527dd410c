import type { Article } from '../record/index.ts';
import { findNamedBodies, linkBodies } from './bodies/find-bodies.ts';
import { findPeople } from './people/find-people.ts';
import { readText } from './reading/index.ts';
import { findTitles } from './titles/find-titles.ts';
import type { Mention, Scene, TitleMention } from './types.ts';

/**
 * Reads an article up to its entities. The order matters: names of bodies that are sure by form keep
 * "Christie Hospital" from being a person; people keep "Hugh Cumberland" from being a council.
 */
export function readScene(article: Article): Scene {
  const reading = readText(article.text);
  const titles = findTitles(reading);
  const names = findNamedBodies(reading, article);
  const people = findPeople(reading, names.named, titles, article.title);
  const bodies = linkBodies(reading, article, names, people, titles);
  const { tokens } = reading;
  const personAt = tokens.map((): Mention | undefined => undefined);
  const bodiesAt = tokens.map((): Mention[] | undefined => undefined);
  const titleAt = tokens.map((): TitleMention | undefined => undefined);
  for (const { mentions } of people) for (const m of mentions) personAt.fill(m, m.first, m.end);
  for (const { mentions } of bodies) {
    for (const m of mentions) for (let i = m.first; i < m.end; i++) (bodiesAt[i] ??= []).push(m);
  }
  for (const t of titles) titleAt.fill(t, t.first, t.end);
  return { article, reading, titles, people, bodies, personAt, bodiesAt, titleAt };
}
