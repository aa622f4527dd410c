export { learnSite, type SiteMemory } from './memory/learn-site.ts';
export * from './strip-page.ts';
