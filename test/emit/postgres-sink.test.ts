import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPostgresSink } from '../../src/emit/postgres-sink.ts';
import { describeLayout } from '../../src/emit/postgres/describe-layout.ts';
import { TABLES } from '../../src/emit/postgres/layout.ts';
import { VIEWS } from '../../src/emit/postgres/views.ts';
import { checkRecord } from '../../src/record/index.ts';
import { createDatabase, findPostgres } from '../services.ts';
import { makeRecord } from '../store/make-record.ts';
import { makeEmission } from './make-emission.ts';

const server = await findPostgres();

describe.skipIf(server === null)('the PostgreSQL sink', () => {
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let client: Client;
  beforeAll(async () => {
    database = await createDatabase(server!);
    client = new Client({ connectionString: database.url, options: '-c search_path=for_bi' });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });
  const open = () => createPostgresSink({ url: database.url, schema: 'for_bi' });
  const ask = async (text: string) => (await client.query<Record<string, unknown>>(text)).rows;

  it('can be started by several processes at once, and again, and makes nothing outside its schema', async () => {
    const sinks = [open(), open(), open()];
    await Promise.all(sinks.map((sink) => sink.emit(makeEmission(makeRecord()))));
    await Promise.all(sinks.map((sink) => sink.close()));
    const schemas = await ask(`select distinct table_schema from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema')`);
    expect(schemas).toEqual([{ table_schema: 'for_bi' }]);
  });

  it('waits for its tables longer than a record may take', async () => {
    // What is in the address goes before what the sink sets.
    const url = `${database.url}?statement_timeout=300`;
    const own = createPostgresSink({ url, schema: 'made_slowly' });
    const other = new Client({ connectionString: database.url });
    await other.connect();
    try {
      await other.query('begin');
      await other.query(describeLayout('made_slowly').lock);
      const emitted = own.emit(makeEmission(makeRecord()));
      const hasWaited = `select from pg_stat_activity where datname = current_database()
        and wait_event = 'advisory' and query_start < clock_timestamp() - interval '600 milliseconds'`;
      const waited = expect.poll(() => ask(hasWaited), { timeout: 30_000 }).toHaveLength(1);
      await Promise.race([emitted, waited]);
      await other.query('rollback');
      await emitted;
    } finally {
      await other.end();
      await own.close();
    }
    await client.query('drop schema made_slowly cascade');
  });

  it('explains the schema, and every table, view and column', async () => {
    const comments = await ask(`select c.relname as name, a.attname as column,
        col_description(c.oid, a.attnum) as column_comment, obj_description(c.oid) as comment, c.relkind as kind
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'for_bi'::regnamespace and c.relkind in ('r', 'v')`);
    expect(new Set(comments.map((row) => row['name']))).toEqual(
      new Set([...TABLES, ...VIEWS].map(({ name }) => name)),
    );
    for (const row of comments) {
      expect(row['comment'], String(row['name'])).toMatch(/\S.*\.$/);
      if (row['kind'] === 'r') expect(row['column_comment'], JSON.stringify(row)).toMatch(/\S.*\.$/);
    }
    expect(await ask(`select obj_description('for_bi'::regnamespace) as comment`)).toEqual([
      { comment: expect.stringContaining('current_roles') as string },
    ]);
  });

  it('takes a name of any length', async () => {
    const record = makeRecord({ url: 'https://news.example/long-name' });
    const name = randomBytes(9000).toString('base64');
    const people = record.people.map((person) => ({ ...person, name }));
    const sink = open();
    await sink.emit(makeEmission({ ...record, people }));
    await sink.close();
    expect(await ask(`select from people where name = '${name}'`)).toHaveLength(people.length);
  });

  it('shows in its views the facts of the newest version, with names in place of ids', async () => {
    const url = 'https://news.example/views';
    const first = makeRecord({ url });
    const second = rate(makeRecord({ url, ending: ' Its adult care was rated good by CQC.' }));
    const sink = open();
    await sink.emit(makeEmission(first, 1));
    await sink.emit(makeEmission(second, 2));
    await sink.emit(makeEmission(first, 1));
    await sink.close();
    const where = `where article_url = '${url}'`;
    expect(
      await ask(`select person, title, body, gss, body_kind, status, evidence, record_id, published_on::text
      from current_roles ${where}`),
    ).toEqual([
      {
        person: 'Joan Marsh',
        title: 'leader',
        body: 'Leeds City Council',
        gss: 'E08000035',
        body_kind: 'council',
        status: 'current',
        evidence: 'Joan Marsh, leader of Leeds City Council',
        record_id: second.id,
        published_on: '2026-01-05',
      },
    ]);
    expect(
      await ask(`select body, body_kind, service, rated_by, grade from current_ratings ${where}`),
    ).toEqual([
      { body: 'Aire Homes', body_kind: 'housing', service: 'adult care', rated_by: 'CQC', grade: 'good' },
    ]);
    expect(await ask(`select body, type, status from current_interventions ${where}`)).toEqual([
      { body: 'Leeds City Council', type: 'improvement notice', status: 'imposed' },
    ]);
    expect(await ask(`select speaker, text from current_quotes ${where}`)).toEqual([
      { speaker: 'Joan Marsh', text: 'We will mend the roof,' },
    ]);
    const [month] = await ask(
      `select council, month::text, roles::integer from facts_by_council where gss = 'E08000035'`,
    );
    expect(month).toMatchObject({ council: 'Leeds City Council', month: '2026-01-01' });
    expect(month!['roles']).toBeGreaterThan(0);
  });

  it('keeps the day of a date that is none empty, and the date as it was', async () => {
    const record = makeRecord();
    const sink = open();
    await sink.emit(makeEmission({ ...record, article: { ...record.article, published: '2026-02-31' } }));
    await sink.close();
    expect(
      await ask(`select published, published_on from articles where record_id = '${record.id}'`),
    ).toEqual([{ published: '2026-02-31', published_on: null }]);
  });
});

function rate(record: ReturnType<typeof makeRecord>) {
  const { text } = record.article;
  const quote = 'adult care was rated good by CQC';
  const start = text.indexOf(quote);
  return checkRecord({
    ...record,
    ratings: [
      {
        id: 'g1',
        subjectId: 'o1',
        service: 'adult care',
        by: 'CQC',
        framework: null,
        grade: 'good',
        rank: 2,
        status: 'current',
        asOf: null,
        evidence: [{ start, end: start + quote.length, quote }],
        confidence: 0.8,
      },
    ],
  });
}
