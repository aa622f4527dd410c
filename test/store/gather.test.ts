import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { gather } from '../../src/store/gather.ts';

const double = (items: readonly number[]) => items.map((item) => item * 2);

describe('gather', () => {
  it('makes one batch of what comes in one turn, and of what comes while it is under way', async () => {
    const batches: (readonly number[])[] = [];
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const add = gather(
      async (items: readonly number[]) => {
        batches.push(items);
        await ended;
        return double(items);
      },
      { keysOf: () => [], most: 3 },
    );
    const first = [add(1), add(2)];
    await sleep(5);
    const later = [3, 4, 5, 6].map(add);
    end();
    expect(await Promise.all([...first, ...later])).toEqual([2, 4, 6, 8, 10, 12]);
    expect(batches).toEqual([[1, 2], [3, 4, 5], [6]]);
  });

  it('keeps apart what has a key in common, in the order of coming', async () => {
    const batches: (readonly string[])[] = [];
    const add = gather(
      async (items: readonly string[]) => {
        batches.push(items);
        return items;
      },
      { keysOf: (item) => item.split('') },
    );
    await Promise.all(['ab', 'bc', 'cd', 'e'].map(add));
    expect(batches).toEqual([['ab', 'e'], ['bc'], ['cd']]);
  });

  it('tells only the one whose item it is what is wrong with it', async () => {
    const add = gather(
      async (items: readonly number[]) => {
        if (items.includes(13)) throw new Error(`Not 13, of ${items.length}.`);
        return double(items);
      },
      { keysOf: () => [] },
    );
    const results = await Promise.allSettled([12, 13, 14].map(add));
    expect(results).toEqual([
      { status: 'fulfilled', value: 24 },
      { status: 'rejected', reason: new Error('Not 13, of 1.') },
      { status: 'fulfilled', value: 28 },
    ]);
    expect(await add(1)).toBe(2);
  });
});
