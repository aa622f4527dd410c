export * from './article-record.ts';
export * from './article.ts';
export * from './check-record.ts';
export * from './facts.ts';
export * from './ids.ts';
export * from './json-schema.ts';
export * from './outcomes.ts';
export type * from './page.ts';
export * from './span.ts';
