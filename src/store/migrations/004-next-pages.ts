/** The pages on which an article goes on. */
export const statements: readonly string[] = [`alter table alderman.pages add column following json`];
