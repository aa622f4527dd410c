import type * as Core from '../src/index.ts';

/**
 * The package as its users run it: from source, the loader gives each inner function its name anew, which is
 * measured along.
 */
export const built = (await import(new URL('../dist/src/index.js', import.meta.url).href)) as typeof Core;
