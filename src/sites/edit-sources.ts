import { isMap, isSeq, parseDocument, type Document, type YAMLMap, type YAMLSeq } from 'yaml';
import { parseSources } from './parse-sources.ts';
import type { SourceInput } from './source.ts';

/**
 * The text of a sources file with one more entry at its end; comments and the order of the rest stay.
 *
 * @throws SourcesFileError if the result cannot be read, e.g. because there is such an id already
 */
export function addSource(text: string, entry: SourceInput): string {
  const document = parseDocument(text);
  const list = findList(document);
  const node = document.createNode(entry) as YAMLMap;
  node.spaceBefore = list !== null && list.items.length > 0;
  if (list === null) document.set('sources', document.createNode([node]));
  else {
    // "sources: []" would go on in brackets.
    list.flow = false;
    list.add(node);
  }
  return finish(document);
}

/** The entry's id, or with a number after it where another source of the same site has it. */
export function chooseId(text: string, { id, urls }: SourceInput): string {
  const list = findList(parseDocument(text))?.toJSON() as SourceInput[] | undefined;
  const entries = list ?? [];
  const holder = entries.find((entry) => entry.id === id);
  if (holder === undefined || holder.urls.join() === urls.join()) return id;
  for (let number = 2; ; number++) {
    const free = `${id}-${number}`;
    if (!entries.some((entry) => entry.id === free)) return free;
  }
}

/** The same with an entry's `paused` set or taken away; undefined if there is no entry of that id. */
export function setPaused(text: string, id: string, isPaused: boolean): string | undefined {
  const document = parseDocument(text);
  const entry = findList(document)?.items.find((item) => isMap(item) && item.get('id') === id);
  if (!isMap(entry)) return undefined;
  if (isPaused) entry.set('paused', true);
  else entry.delete('paused');
  return finish(document);
}

function findList(document: Document): YAMLSeq | null {
  const list = document.get('sources', true);
  return isSeq(list) ? list : null;
}

function finish(document: Document): string {
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimStart();
  parseSources(text);
  return text;
}
