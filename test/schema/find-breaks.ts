/** A JSON Schema, as far as ours go. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly propertyNames?: Schema;
}

/**
 * What of a schema a reader of an earlier form could trip over: a property that is gone or no longer surely there, one
 * that may be of another type, a value of an enumeration that is gone. New properties and new values are no break.
 */
export function findBreaks(before: Schema, after: Schema): string[] {
  const compare = (old: Schema, now: Schema, path: string): string[] => {
    const [from, to] = [resolve(old, before), resolve(now, after)];
    if (from.anyOf !== undefined || to.anyOf !== undefined) return compareUnions(from, to, path);
    const more = [to.type ?? 'anything'].flat().filter((type) => ![from.type ?? 'anything'].flat().includes(type));
    if (more.length > 0) return [`${path}: may be ${more.join(' or ')} as well`];
    if (from.const !== to.const) return [`${path}: was ${String(from.const)}, is ${String(to.const)}`];
    return [...compareValues(from, to, path), ...compareProperties(from, to, path), ...compareItems(from, to, path)];
  };

  /** In practice something or null. */
  const compareUnions = (from: Schema, to: Schema, path: string): string[] => {
    const [olds, news] = [from.anyOf ?? [from], to.anyOf ?? [to]];
    const added = news.slice(olds.length).map((one) => `${path}: may be ${String(one.type ?? one.$ref)} as well`);
    return [
      ...added,
      ...olds.flatMap((old, i) => (news[i] === undefined ? [] : compare(old, news[i], path))),
    ];
  };

  const compareValues = (from: Schema, to: Schema, path: string): string[] =>
    (from.enum ?? []).filter((value) => !to.enum?.includes(value)).map((value) => `${path}: no longer ${String(value)}`);

  const compareProperties = (from: Schema, to: Schema, path: string): string[] => {
    const names = Object.entries(from.properties ?? {});
    const gone = names.filter(([name]) => to.properties?.[name] === undefined).map(([name]) => `${path}.${name}: is gone`);
    const unsure = (from.required ?? [])
      .filter((name) => to.properties?.[name] !== undefined && !to.required?.includes(name))
      .map((name) => `${path}.${name}: may be missing`);
    const changed = names.flatMap(([name, old]) => {
      const now = to.properties?.[name];
      return now === undefined ? [] : compare(old, now, `${path}.${name}`);
    });
    return [...gone, ...unsure, ...changed];
  };

  const compareItems = (from: Schema, to: Schema, path: string): string[] =>
    from.items === undefined || to.items === undefined ? [] : compare(from.items, to.items, `${path}[]`);

  return compare(before, after, 'record');
}

function resolve(schema: Schema, root: Schema): Schema {
  const name = schema.$ref?.replace('#/$defs/', '');
  return name === undefined ? schema : resolve(root.$defs?.[name] ?? {}, root);
}

/** The schema with its enumerations open, as a reader is to take them who goes by an earlier form. */
export function openEnumerations<T>(schema: T): T {
  return JSON.parse(JSON.stringify(schema, (key, value: unknown) => (key === 'enum' ? undefined : value))) as T;
}
