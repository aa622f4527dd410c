import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { serialiserCompiler } from '../../src/server/serialise.ts';

const serialise = (schema: z.ZodType, value: unknown): unknown =>
  JSON.parse(serialiserCompiler({ schema, method: 'GET', url: '/', httpStatus: '200' })(value));

describe('serialiserCompiler', () => {
  it('shows of objects what the schema names, at any depth', () => {
    const Item = z.object({ id: z.string(), more: z.object({ n: z.int() }).nullable().optional() });
    const schema = z.object({ items: z.array(Item), next: z.string().nullable() });
    const value = {
      items: [
        { id: 'a', hash: 'secret', more: { n: 1, hash: 'secret' } },
        { id: 'b', more: null },
        { id: 'c' },
      ],
      next: null,
      hash: 'secret',
    };
    expect(serialise(schema, value)).toEqual({
      items: [{ id: 'a', more: { n: 1 } }, { id: 'b', more: null }, { id: 'c' }],
      next: null,
    });
  });

  it('shows of an extended and a described schema what they name', () => {
    const schema = z.object({ a: z.string() }).extend({ b: z.date() }).describe('Both.').meta({ id: 'Both' });
    const b = new Date('2026-01-05T10:00:00Z');
    expect(serialise(schema, { a: 'x', b, c: 1 })).toEqual({ a: 'x', b: '2026-01-05T10:00:00.000Z' });
  });

  it('shows what is free in form as it is', () => {
    const schema = z.object({ fact: z.record(z.string(), z.unknown()), counts: z.array(z.int()) });
    const value = { fact: { a: [1, { b: null }] }, counts: [1, 2] };
    expect(serialise(schema, value)).toEqual(value);
  });

  it('takes no kind of schema of which it does not know what may be shown', () => {
    expect(() => serialise(z.object({ a: z.map(z.string(), z.string()) }), {})).toThrow('"map"');
  });
});
