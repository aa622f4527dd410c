import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { ENTITY_KINDS, FACT_KINDS } from '../../src/record/index.ts';
import { runInMemory } from './run-in-memory.ts';
import { SAMPLE_RECORD } from './sample-record.ts';

const PUBLISHED = new URL('../../schema/article-record@1.json', import.meta.url);

it('prints the schema that the package holds (npm run write:schema brings it up to date)', async () => {
  const { code, stdout } = await runInMemory(['schema']);
  expect(code).toBe(0);
  expect(stdout).toBe(readFileSync(PUBLISHED, 'utf8'));
});

it('accepts a record, and one of a later version, but no fact without evidence', () => {
  const schema = z.fromJSONSchema(
    JSON.parse(readFileSync(PUBLISHED, 'utf8')) as Parameters<typeof z.fromJSONSchema>[0],
  );
  const [role] = SAMPLE_RECORD.roles;
  expect(schema.safeParse(SAMPLE_RECORD).success).toBe(true);
  expect(schema.safeParse({ ...SAMPLE_RECORD, later: [] }).success).toBe(true);
  expect(schema.safeParse({ ...SAMPLE_RECORD, roles: [{ ...role, evidence: [] }] }).success).toBe(false);
});

it('requires evidence of every fact, and lets a later version add properties', async () => {
  const { stdout } = await runInMemory(['schema']);
  const { $defs } = JSON.parse(stdout) as {
    $defs: Record<
      string,
      { required: string[]; properties: Record<string, object>; additionalProperties?: boolean }
    >;
  };
  expect($defs['ArticleRecord']?.required).toEqual(expect.arrayContaining([...ENTITY_KINDS, ...FACT_KINDS]));
  for (const fact of ['Role', 'Rating', 'Intervention', 'Quote']) {
    expect($defs[fact]?.required).toContain('evidence');
    expect($defs[fact]?.properties['evidence']).toMatchObject({ minItems: 1 });
    expect($defs[fact]?.additionalProperties).not.toBe(false);
  }
});
