type Plain<T> = T extends Date
  ? Date
  : T extends readonly (infer U)[]
    ? Plain<U>[]
    : T extends object
      ? { -readonly [K in keyof T]: Plain<T[K]> }
      : T;

/** The same value, typed as the schemas are, which know of no "readonly". */
export function toPlain<T>(value: T): Plain<T> {
  return value as Plain<T>;
}
