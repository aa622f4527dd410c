import type { EntityKind, EntitySummary, Store } from '../store/index.ts';
import { formatTable } from './show/format-table.ts';
import { toPrintable } from './show/style.ts';
import { writeLine } from './show/write-line.ts';
import type { Terminal } from './terminal.ts';

const COLUMNS = [
  { heading: 'id' },
  { heading: 'articles', isNumeric: true },
  { heading: 'name' },
  { heading: 'posts' },
];
/** Posts that are shown to tell people of one name apart. */
const MOST_POSTS = 3;

/** The one entity of a name; where there are several, lists them for the caller to choose from, and gives none. */
export async function findEntity(
  store: Store,
  name: string,
  kinds: readonly EntityKind[],
  terminal: Terminal,
  json: boolean,
): Promise<EntitySummary | undefined> {
  const found: EntitySummary[] = [];
  for (const kind of kinds) found.push(...(await store.findEntities({ name, kind, limit: 50 })).items);
  const [only] = found;
  if (found.length === 1) return only;
  if (only === undefined) {
    terminal.stderr.write(`alderman: no article tells of ${name}\n`);
    return undefined;
  }
  const rows: string[][] = [];
  for (const entity of found) {
    const posts = entity.kind === 'person' ? await listPosts(store, entity.id) : [];
    if (json) await writeLine(terminal.stdout, JSON.stringify({ ...entity, posts }));
    rows.push([entity.id, String(entity.articles), toPrintable(entity.name), toPrintable(posts.join('; '))]);
  }
  if (!json) await writeLine(terminal.stdout, formatTable(COLUMNS, rows));
  terminal.stderr.write(`alderman: ${found.length} are called so; name one by its id\n`);
  return undefined;
}

async function listPosts(store: Store, person: string): Promise<string[]> {
  const { items } = await store.listPosts({ person, limit: MOST_POSTS, evidence: 1 });
  return items.map(({ post, body }) => (body === null ? post : `${post}, ${body.name}`));
}
