import type { TokenIdentity } from './credentials.ts';

/** For so long another process's end of a token, or change of its user, may go unseen in this one. */
const REMEMBERED_MS = 5000;
const MOST_REMEMBERED = 10_000;

/**
 * Whom a token stood for a moment ago, so that a program that asks many times a second is not looked up each time.
 * Whatever changes who may come in forgets all of it, so that within one process an end is an end at once.
 */
export function createTokenMemory() {
  const known = new Map<string, { readonly identity: TokenIdentity; readonly until: number }>();
  let generation = 0;
  return {
    recall(tokenHash: string): TokenIdentity | undefined {
      const found = known.get(tokenHash);
      if (found === undefined || found.until > performance.now()) return found?.identity;
      known.delete(tokenHash);
      return undefined;
    },

    /** Looks someone up and remembers them, unless who may come in changed meanwhile. */
    async learn(
      tokenHash: string,
      lookUp: () => Promise<{ readonly identity: TokenIdentity; readonly leftMs: number } | undefined>,
    ): Promise<TokenIdentity | undefined> {
      const began = generation;
      const found = await lookUp();
      if (found !== undefined && began === generation) {
        if (known.size >= MOST_REMEMBERED) known.clear();
        const until = performance.now() + Math.min(REMEMBERED_MS, found.leftMs);
        known.set(tokenHash, { identity: found.identity, until });
      }
      return found?.identity;
    },

    forget(): void {
      generation++;
      known.clear();
    },
  };
}

export type TokenMemory = ReturnType<typeof createTokenMemory>;
