import { InvalidArgumentError } from 'commander';

/** Reads a whole number from the command line. */
export function toCount(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0)
    throw new InvalidArgumentError('It must be a whole number.');
  return number;
}
