import type { FastifySerializerCompiler } from 'fastify/types/schema.js';
import type { z } from 'zod';

/** Takes of a value what its schema names. */
type Pick = (value: unknown) => unknown;

const asIs: Pick = (value) => value;

/**
 * Makes JSON of answers by their schemas: of objects only the fields that the schema names, so that nothing of the
 * store gets out by accident. That values are of the right type is the compiler's business: to have zod look at
 * each of them took most of the time of an answer.
 */
export const serialiserCompiler: FastifySerializerCompiler<z.ZodType> = ({ schema }) => {
  const pick = createPick(schema);
  return (value) => JSON.stringify(pick(value));
};

/** @throws Error for a kind of schema that it does not know: tell it here what of such a value may be shown. */
function createPick(schema: z.core.$ZodType): Pick {
  const { def } = schema._zod as unknown as { def: z.core.$ZodTypes['_zod']['def'] };
  switch (def.type) {
    case 'object':
      return pickFields(def);
    case 'array': {
      const element = createPick(def.element);
      return element === asIs ? asIs : (value) => (value as readonly unknown[]).map(element);
    }
    case 'nullable':
    case 'optional': {
      const inner = createPick(def.innerType);
      return inner === asIs
        ? asIs
        : (value) => (value === null || value === undefined ? value : inner(value));
    }
    case 'string':
    case 'number':
    case 'boolean':
    case 'literal':
    case 'enum':
    case 'date':
    case 'unknown':
    case 'record':
      return asIs;
    default:
      throw new Error(`Say what may be shown of a "${def.type}".`);
  }
}

function pickFields({ shape }: z.core.$ZodObjectDef): Pick {
  const fields = Object.entries(shape).map(([name, schema]) => [name, createPick(schema)] as const);
  return (value) => {
    const picked: Record<string, unknown> = {};
    for (const [name, pick] of fields) picked[name] = pick((value as Record<string, unknown>)[name]);
    return picked;
  };
}
