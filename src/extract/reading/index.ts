export * from './quotations.ts';
export * from './read-text.ts';
export type * from './sentences.ts';
export type * from './token.ts';
export { learnWord, numberOf, type Trigger, waitFor } from './known-words.ts';
