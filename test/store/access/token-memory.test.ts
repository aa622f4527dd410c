import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TokenIdentity } from '../../../src/store/access/credentials.ts';
import { createTokenMemory } from '../../../src/store/access/token-memory.ts';

const IDENTITY: TokenIdentity = {
  userId: 'user-1',
  name: 'meera',
  role: 'reader',
  tokenId: 'token-1',
  scopes: ['read'],
};
const find = (leftMs: number) => vi.fn(async () => ({ identity: IDENTITY, leftMs }));

describe('createTokenMemory', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('remembers whom a token stands for, for seconds', async () => {
    const memory = createTokenMemory();
    expect(memory.recall('a')).toBeUndefined();
    expect(await memory.learn('a', find(60_000))).toEqual(IDENTITY);
    vi.advanceTimersByTime(4999);
    expect(memory.recall('a')).toEqual(IDENTITY);
    expect(memory.recall('b')).toBeUndefined();
    vi.advanceTimersByTime(2);
    expect(memory.recall('a')).toBeUndefined();
  });

  it('remembers none beyond its end', async () => {
    const memory = createTokenMemory();
    await memory.learn('a', find(1000));
    vi.advanceTimersByTime(1001);
    expect(memory.recall('a')).toBeUndefined();
  });

  it('remembers no one who is not let in', async () => {
    const memory = createTokenMemory();
    expect(await memory.learn('a', async () => undefined)).toBeUndefined();
    expect(memory.recall('a')).toBeUndefined();
  });

  it('keeps nothing that was read before who may come in changed', async () => {
    const memory = createTokenMemory();
    await memory.learn('a', find(60_000));
    const learning = memory.learn('b', async () => {
      memory.forget();
      return { identity: IDENTITY, leftMs: 60_000 };
    });
    expect(await learning).toEqual(IDENTITY);
    expect(memory.recall('a')).toBeUndefined();
    expect(memory.recall('b')).toBeUndefined();
  });
});
