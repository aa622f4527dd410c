export * from './record/index.ts';
export {
  learnSite,
  stripPage,
  type Refusal,
  type SiteMemory,
  type StripInput,
  type StripResult,
} from './strip/index.ts';
export { EXTRACTOR, extractFacts, type ExtractOptions } from './extract/index.ts';
