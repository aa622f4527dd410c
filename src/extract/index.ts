export * from './extract-facts.ts';
