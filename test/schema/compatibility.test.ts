import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checkRecord, createJsonSchema, RECORD_SCHEMA } from '../../src/record/index.ts';
import { GOLDEN_RECORDS } from '../export/make-items.ts';
import { findBreaks, openEnumerations, type Schema } from './find-breaks.ts';

/** For each version of the schema that was ever given out: it, and records that were made by it. Never edited. */
const RELEASED = new URL('released/', import.meta.url);
const SHIPPED = new URL('../../schema/', import.meta.url);
const versions = readdirSync(RELEASED);
const read = (version: string, file: string): unknown => JSON.parse(readFileSync(new URL(`${version}/${file}`, RELEASED), 'utf8'));
const readShipped = (version: string) => JSON.parse(readFileSync(new URL(`${version}.json`, SHIPPED), 'utf8')) as Schema;

it('ships a schema for each version, the newest of which is the one that records name', () => {
  const shipped = readdirSync(SHIPPED).map((name) => name.replace('.json', ''));
  expect(shipped.toSorted()).toEqual(versions.toSorted());
  expect(`alderman/${versions.toSorted().at(-1)}`).toBe(RECORD_SCHEMA);
  expect(readShipped(RECORD_SCHEMA.replace('alderman/', ''))).toEqual(createJsonSchema());
});

describe.each(versions)('%s', (version) => {
  const schema = read(version, 'schema.json') as Schema;
  const records = readdirSync(new URL(`${version}/`, RELEASED)).filter((name) => name !== 'schema.json');

  it('has only grown since it was given out', () => {
    expect(findBreaks(schema, readShipped(version))).toEqual([]);
  });

  it.each(records)('still takes a record that was made by it: %s', (name) => {
    const record = read(version, name);
    const ajv = new Ajv2020({ allErrors: true });
    expect(ajv.validate(readShipped(version), record), ajv.errorsText()).toBe(true);
    expect(checkRecord(record)).toEqual(record);
  });

  it('is kept by the records of today, as a reader sees them who knows only the form given out', () => {
    const ajv = new Ajv2020({ allErrors: true });
    const validate = ajv.compile(openEnumerations(schema));
    const own = GOLDEN_RECORDS.filter((record) => record.schema === `alderman/${version}`);
    if (`alderman/${version}` === RECORD_SCHEMA) expect(own.length).toBeGreaterThan(10);
    for (const record of own) expect(validate(record), ajv.errorsText(validate.errors)).toBe(true);
  });
});

describe('the comparison of schemas', () => {
  const schema = createJsonSchema() as Schema;
  type Tree = Record<string, unknown>;

  /** What is found where a definition is set to another value at a path. */
  const findBreaksOf = (path: string, edit: (before: unknown) => unknown): string => {
    const copy = structuredClone(schema) as unknown as Tree;
    const steps = `$defs.${path}`.split('.');
    const last = steps.pop()!;
    const place = steps.reduce((tree, step) => tree[step] as Tree, copy);
    place[last] = edit(place[last]);
    return findBreaks(schema, copy).join('\n');
  };

  it.each<[words: string, path: string, edit: (before: unknown) => unknown, found: RegExp]>([
    ['a property that is gone', 'ArticleRecord.properties.quotes', () => undefined, /record\.quotes: is gone/],
    ['a property that may be missing', 'ArticleRecord.required', () => [], /record\.quotes: may be missing/],
    ['another type', 'Span.properties.start.type', () => 'string', /\.start: may be string as well/],
    ['null where there was none', 'Person.properties.name.type', () => ['string', 'null'], /people\[\]\.name: may be null/],
    ['a value that is gone', 'Role.properties.status.enum', () => ['current'], /roles\[\]\.status: no longer former/],
    ['another name', 'ArticleRecord.properties.schema.const', () => 'x@2', /schema: was .*@1, is x@2/],
  ])('finds %s', (_, path, edit, found) => expect(findBreaksOf(path, edit)).toMatch(found));

  it.each<[words: string, path: string, edit: (before: unknown) => unknown]>([
    ['a property more', 'Role.properties', (before) => ({ ...(before as Tree), post: { type: 'string' } })],
    ['a value more', 'Role.properties.status.enum', (before) => [...(before as string[]), 'acting']],
    ['null no more', 'Person.properties.party.type', () => 'string'],
  ])('passes %s', (_, path, edit) => expect(findBreaksOf(path, edit)).toBe(''));
});
