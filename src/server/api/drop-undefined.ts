type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without what a query leaves open, so that it counts as not given. */
export function dropUndefined<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
}
