import { InvalidArgumentError } from 'commander';
import { toTime } from './to-time.ts';

/** A day as articles are dated: "2026-01-31", or an age such as "7d". */
export function toDay(text: string): string {
  return toTime(text).toISOString().slice(0, 10);
}

/** One of some words. */
export function toOneOf<T extends string>(words: readonly T[]): (text: string) => T {
  return (text) => {
    const word = words.find((one) => one === text);
    if (word === undefined) throw new InvalidArgumentError(`Give one of ${words.join(', ')}.`);
    return word;
  };
}
