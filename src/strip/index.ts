export * from './strip-page.ts';
