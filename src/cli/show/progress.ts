import type { Terminal } from '../terminal.ts';

const REDRAW_MS = 200;

/** Counts what is done: a live line where standard error is a terminal, and one summary at the end. */
export interface Progress {
  count(kind: string): void;
  counted(kind: string): number;
  finish(): void;
}

/** @param kinds the singular names of what is counted, in the order shown */
export function createProgress(terminal: Terminal, quiet: boolean, kinds: readonly string[]): Progress {
  const counts = new Map(kinds.map((kind) => [kind, 0]));
  const startedAt = performance.now();
  const live = !quiet && terminal.stderr.isTTY === true;
  let drawnAt = startedAt;
  const describe = () => [...counts].map(([kind, n]) => `${n} ${kind}${n === 1 ? '' : 's'}`).join(', ');
  return {
    count(kind) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (!live || performance.now() - drawnAt < REDRAW_MS) return;
      drawnAt = performance.now();
      terminal.stderr.write(`\r\u001b[K${describe()}`);
    },
    counted: (kind) => counts.get(kind) ?? 0,
    finish() {
      if (quiet) return;
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      terminal.stderr.write(`${live ? '\r\u001b[K' : ''}${describe()} in ${seconds} s\n`);
    },
  };
}
