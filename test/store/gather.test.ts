import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { gather } from '../../src/store/gather.ts';

const double = (items: readonly number[]) => items.map((item) => item * 2);
const atOnce = (work: (held: null) => Promise<void>) => work(null);

describe('gather', () => {
  it('makes one batch of what comes in one turn, and of what comes while it is under way', async () => {
    const batches: (readonly number[])[] = [];
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const add = gather(
      atOnce,
      async (_held, items: readonly number[]) => {
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
      atOnce,
      async (_held, items: readonly string[]) => {
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
      atOnce,
      async (_held, items: readonly number[]) => {
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

  it('takes along what comes until there is something to run a batch with', async () => {
    const batches: (readonly number[])[] = [];
    let give = () => {};
    const given = new Promise<void>((resolve) => {
      give = resolve;
    });
    const add = gather(
      async (work: (held: string) => Promise<void>) => {
        await given;
        await work('session');
      },
      async (held, items: readonly number[]) => {
        expect(held).toBe('session');
        batches.push(items);
        return double(items);
      },
      { keysOf: () => [] },
    );
    const first = add(1);
    await sleep(5);
    const second = add(2);
    give();
    expect(await Promise.all([first, second])).toEqual([2, 4]);
    expect(batches).toEqual([[1, 2]]);
  });

  it('tells all who wait that there is nothing to run a batch with, and goes on', async () => {
    let isThere = false;
    const add = gather(
      async (work: (held: null) => Promise<void>) => {
        if (!isThere) throw new Error('No session.');
        await work(null);
      },
      async (_held, items: readonly number[]) => double(items),
      { keysOf: () => [], most: 2 },
    );
    const results = await Promise.allSettled([1, 2, 3].map(add));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    isThere = true;
    expect(await add(4)).toBe(8);
  });
});
