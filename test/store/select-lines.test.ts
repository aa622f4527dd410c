import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/open-database.ts';
import { selectLines } from '../../src/store/entities/select-lines.ts';
import { createDatabase, findPostgres } from '../services.ts';

const postgres = await findPostgres();

describe.each(postgres === null ? (['embedded'] as const) : (['embedded', 'server'] as const))(
  'rows as one text, of the %s database',
  (home) => {
    it('are what rows are, whatever their words hold', async () => {
      const database = home === 'server' ? await createDatabase(postgres!) : undefined;
      const opened = await openDatabase(database === undefined ? { directory: null } : { url: database.url });
      const columns = { word: { of: sql`word` }, count: { of: sql`count`, read: Number } };
      const select = (words: readonly (string | null)[]) =>
        selectLines(opened.db, columns, sql`unnest(${words}::text[]) with ordinality as given (word, count)`);
      expect(await select([])).toEqual([]);
      const plain = ['good', null, '', 'a "word", \\ and \n more', '\uE000é🦆'];
      expect(await select(plain)).toEqual(plain.map((word, at) => ({ word, count: at + 1 })));
      // Words that would make a row, or a field, of their own.
      const forged = ['x\u001F9\u001Ey', 'z\u001E', '\u001F', 'true', '\u001D'];
      expect(await select(forged)).toEqual(
        ['x9y', 'z', '', 'true', ''].map((word, at) => ({ word, count: at + 1 })),
      );
      await opened.close();
      await database?.drop();
    });
  },
);
