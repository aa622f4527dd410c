import { styleText } from 'node:util';
import type { Terminal } from '../terminal.ts';

type Format = 'bold' | 'dim' | 'underline' | 'green' | 'yellow' | 'red' | 'cyan';

/** Sets words in a style, or leaves them plain where colour is not wanted. */
export type Style = (format: Format, text: string) => string;

export const plainStyle: Style = (_format, text) => text;

/** Colour only for a person: a terminal, without NO_COLOR (no-color.org) and not a dumb one. */
export function createStyle({ stdout, env }: Terminal): Style {
  const isPlain = stdout.isTTY !== true || (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return isPlain ? plainStyle : (format, text) => styleText(format, text, { validateStream: false });
}

// Every control character but the line feed, C1 included.
// oxlint-disable-next-line no-control-regex -- these are what it is about
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/** Words of a page, safe to show: a page must not be able to steer the terminal. */
export function toPrintable(text: string): string {
  return text.replace(CONTROL, ' ');
}
