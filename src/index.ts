export * from './record/index.ts';
export { stripPage, type Refusal, type StripInput, type StripResult } from './strip/index.ts';
export { EXTRACTOR, extractFacts, type ExtractOptions } from './extract/index.ts';
