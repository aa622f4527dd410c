import { DecisionRefused, type Explanation, type Store } from '../store/index.ts';
import type { EntitiesOptions } from './commands/entities.ts';
import { findEntity } from './find-entity.ts';
import { findUrl } from './find-url.ts';
import { formatTable } from './show/format-table.ts';
import { createStyle, type Style, toPrintable } from './show/style.ts';
import { writeLine } from './show/write-line.ts';
import { readSettings, withStore } from './store-options.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

const KINDS = ['person', 'council', 'organisation'] as const;

export function explain(name: string, options: EntitiesOptions, terminal: Terminal): Promise<ExitCode> {
  return withEntities(options, terminal, async (store) => {
    const found = await findEntity(store, name, KINDS, terminal, options.json === true);
    const explanation = found === undefined ? undefined : await store.explainEntity(found.id);
    if (explanation === undefined) return EXIT.failed;
    const text =
      options.json === true ? JSON.stringify(explanation) : format(explanation, createStyle(terminal));
    await writeLine(terminal.stdout, text);
    return EXIT.ok;
  });
}

function format({ id, name, appearances, reasons }: Explanation, style: Style): string {
  const numbers = new Map(appearances.map(({ node }, at) => [node, at + 1]));
  const lines = appearances.map((one, at) => {
    const { gender, party, bodies, posts, articles, first, last } = one;
    const days = first === null ? 'undated' : first === last ? first : `${first} to ${last}`;
    const said = [gender, party, ...(posts.length === 0 ? bodies : posts)].filter((word) => word !== null);
    return `  [${at + 1}] ${one.name}: ${said.join(', ')} (${articles} ${articles === 1 ? 'article' : 'articles'}, ${days})`;
  });
  const why = reasons.map(({ left, right, rule, bodies, posts, decision }) => {
    const shared = [...bodies, ...posts].join(', ');
    const by = decision === null ? '' : ` (decision ${decision})`;
    return `  [${numbers.get(left)}] and [${numbers.get(right)}]: ${rule}${shared === '' ? '' : `: ${shared}`}${by}`;
  });
  return [
    style('bold', `${name}  ${id}`),
    ...lines,
    ...(why.length === 0 ? [] : ['Why these are one:', ...why]),
  ]
    .map(toPrintable)
    .join('\n');
}

export function merge(
  left: string,
  right: string,
  options: EntitiesOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  return withEntities(options, terminal, async (store) => {
    const ids: string[] = [];
    for (const name of [left, right]) {
      const found = await findEntity(store, name, KINDS, terminal, options.json === true);
      if (found === undefined) return EXIT.failed;
      ids.push(found.id);
    }
    const { seq, entityId } = await store.mergeEntities(
      ids[0] ?? '',
      ids[1] ?? '',
      rulingOf(options, terminal),
    );
    await tell({ seq, entityId }, `Decision ${seq}: they are one, ${entityId}.`, options, terminal);
    return EXIT.ok;
  });
}

export function split(
  name: string,
  articles: readonly string[],
  options: EntitiesOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  return withEntities(options, terminal, async (store) => {
    const found = await findEntity(store, name, KINDS, terminal, options.json === true);
    if (found === undefined) return EXIT.failed;
    const ids: string[] = [];
    for (const article of articles) ids.push(await findArticle(store, article));
    const { seq, entityId } = await store.splitEntity(found.id, ids, rulingOf(options, terminal));
    await tell({ seq, entityId }, `Decision ${seq}: these articles mean ${entityId}.`, options, terminal);
    return EXIT.ok;
  });
}

export function revoke(seq: number, options: EntitiesOptions, terminal: Terminal): Promise<ExitCode> {
  return withEntities(options, terminal, async (store) => {
    const result = await store.revokeDecision(seq, rulingOf(options, terminal));
    await tell(result, `Decision ${result.seq}: decision ${seq} is taken back.`, options, terminal);
    return EXIT.ok;
  });
}

export function listDecisions(options: EntitiesOptions, terminal: Terminal): Promise<ExitCode> {
  return withEntities(options, terminal, async (store) => {
    const { limit = 50, after } = options;
    const { items, next } = await store.listEntityDecisions({
      limit,
      ...(after === undefined ? {} : { after }),
    });
    if (options.json === true) {
      for (const item of items) await writeLine(terminal.stdout, JSON.stringify(item));
    } else if (items.length === 0) terminal.stderr.write('Nothing has been decided.\n');
    else {
      const columns = ['number', 'when', 'who', 'decision', 'reason'].map((heading) => ({ heading }));
      const rows = items.map(({ seq, decidedAt, decidedBy, reason, isRevoked, ...decision }) => [
        String(seq),
        decidedAt.toISOString().slice(0, 10),
        decidedBy,
        `${describe(decision)}${isRevoked ? ' (taken back)' : ''}`,
        reason,
      ]);
      await writeLine(
        terminal.stdout,
        formatTable(
          columns,
          rows.map((row) => row.map(toPrintable)),
        ),
      );
    }
    if (next !== null) terminal.stderr.write(`There is more: --after ${next}\n`);
    return EXIT.ok;
  });
}

function describe(decision: {
  readonly verdict: string;
  readonly leftEntity: string;
  readonly rightEntity: string | null;
  readonly revokes: number | null;
}): string {
  const { verdict, leftEntity, rightEntity, revokes } = decision;
  if (verdict === 'revoked') return `takes back ${revokes}`;
  return verdict === 'same' ? `${leftEntity} and ${rightEntity} are one` : `${leftEntity} is two`;
}

/** Opens the store, with everything in it tied to entities; a decision that is refused is told in its words. */
function withEntities(
  options: EntitiesOptions,
  terminal: Terminal,
  act: (store: Store) => Promise<ExitCode>,
): Promise<ExitCode> {
  return withStore(readSettings(terminal, options), async (store) => {
    await store.resolvePending();
    try {
      return await act(store);
    } catch (error) {
      if (!(error instanceof DecisionRefused)) throw error;
      terminal.stderr.write(`alderman: ${error.message}\n`);
      return EXIT.failed;
    }
  });
}

async function tell(
  result: object,
  words: string,
  { json }: EntitiesOptions,
  { stdout }: Terminal,
): Promise<void> {
  await writeLine(stdout, json === true ? JSON.stringify(result) : words);
}

function rulingOf({ reason = '', by }: EntitiesOptions, { env }: Terminal): { reason: string; by: string } {
  return { reason, by: by ?? env['USER'] ?? 'command line' };
}

/** The id of an article that is named by it, by a record of it or by its address. */
async function findArticle(store: Store, name: string): Promise<string> {
  const recordId = name.startsWith('record-') ? name : ((await findUrl(store, name))?.recordId ?? null);
  return (recordId === null ? undefined : await store.getArticleId(recordId)) ?? name;
}
