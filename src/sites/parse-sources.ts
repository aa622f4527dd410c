import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { type Source, SourceEntry } from './source.ts';

/** A mistake in a sources file. Lines count from 1. */
export interface SourcesMistake {
  readonly line: number;
  readonly words: string;
}

/** The sources file cannot be read as it stands. */
export class SourcesFileError extends Error {
  readonly code = 'sources-invalid';
  readonly mistakes: readonly SourcesMistake[];

  constructor(mistakes: readonly SourcesMistake[]) {
    const lines = mistakes.map(({ line, words }) => `  line ${line}: ${words}`);
    super(`The sources file has ${mistakes.length === 1 ? 'a mistake' : 'mistakes'}:\n${lines.join('\n')}`);
    this.name = 'SourcesFileError';
    this.mistakes = mistakes;
  }
}

const SourcesFile = z.strictObject({
  sources: z
    .array(SourceEntry)
    .superRefine((sources, context) => {
      const seen = new Set<string>();
      for (const [index, { id }] of sources.entries()) {
        const message = `the id "${id}" is given twice`;
        if (seen.has(id)) context.addIssue({ code: 'custom', path: [index, 'id'], message });
        seen.add(id);
      }
    })
    .nullish()
    .transform((sources) => sources ?? []),
});

/**
 * Reads a sources file: YAML with one list, `sources`.
 *
 * @throws SourcesFileError with the line of every mistake
 */
export function parseSources(text: string): Source[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const findLine = (offset: number) => counter.linePos(offset).line;
  if (document.errors.length > 0) {
    throw new SourcesFileError(
      document.errors.map(({ pos, message }) => ({ line: findLine(pos[0]), words: message })),
    );
  }
  const parsed = SourcesFile.safeParse(document.toJS() ?? {});
  if (parsed.success) return parsed.data.sources;
  const mistakes = parsed.error.issues.flatMap((issue) => describeIssue(issue, document, findLine));
  throw new SourcesFileError(mistakes.sort((a, b) => a.line - b.line));
}

function describeIssue(
  issue: z.core.$ZodIssue,
  document: Document,
  findLine: (offset: number) => number,
): SourcesMistake[] {
  const place = issue.path.filter((step) => typeof step === 'string').join('.');
  if (issue.code !== 'unrecognized_keys') {
    const words = `${place}${place === '' ? '' : ' '}${tidy(issue.message)}`;
    return [{ line: findLine(findOffset(document, issue.path)), words }];
  }
  return issue.keys.map((key) => ({
    line: findLine(findKeyOffset(document, issue.path, key)),
    words: `there is no setting "${[place, key].filter((part) => part !== '').join('.')}"`,
  }));
}

/** "Invalid input: expected array, received string" as the end of a sentence. */
function tidy(message: string): string {
  if (message.endsWith('received undefined')) return 'is missing';
  return message.replace(/^Invalid (?:input|option): /, 'is wrong: ');
}

/** Where the node of a path begins, or that of the nearest one around it which is there. */
function findOffset(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function findKeyOffset(document: Document, path: readonly PropertyKey[], key: string): number {
  const parent = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(parent)
    ? parent.items.find((item) => isNode(item.key) && String(item.key) === key)
    : undefined;
  return (isNode(pair?.key) ? pair.key.range?.[0] : undefined) ?? findOffset(document, path);
}
