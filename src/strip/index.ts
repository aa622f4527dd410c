export { mightGoOn } from './extent/find-next-page.ts';
export { learnSite, type SiteMemory } from './memory/learn-site.ts';
export * from './strip-page.ts';
