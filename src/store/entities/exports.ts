export { CHANGE_KINDS } from './change-queries.ts';
export type { ChangeOptions } from './change-queries.ts';
export type { ContradictionOptions } from './contradiction-queries.ts';
export { InvalidCursor } from './cursor.ts';
export type { FindOptions } from './entity-queries.ts';
export type * from './entity-types.ts';
export type { InterventionOptions, RatingOptions } from './body-queries.ts';
export type { HolderOptions, PostOptions } from './role-queries.ts';
export type { EntityKind } from './tables.ts';
