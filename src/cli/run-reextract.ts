import { reextractStored } from '../app/index.ts';
import type { ReextractReport } from '../pipeline/index.ts';
import type { ReextractCommandOptions } from './commands/reextract.ts';
import { formatTable } from './show/format-table.ts';
import { createStyle, type Style, toPrintable } from './show/style.ts';
import { writeLine } from './show/write-line.ts';
import { readSettings, withApp } from './store-options.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';
import { watchInterrupt } from './watch-interrupt.ts';

const REDRAW_MS = 200;

export async function runReextract(options: ReextractCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const { dryRun: isDryRun = false, restart: isFresh = false, json } = options;
  const interrupt = watchInterrupt();
  const draw = createDrawing(terminal);
  try {
    return await withApp(readSettings(terminal, options), async (app) => {
      const { signal } = interrupt;
      const outcome = await reextractStored(app, {
        isDryRun,
        isFresh,
        signal,
        onProgress: (so, of) => draw.progress(so, of),
      });
      draw.end();
      const { report, isFinished, isResumed } = outcome;
      if (isResumed) terminal.stderr.write('Went on where the last run was broken off.\n');
      const text =
        json === true ? JSON.stringify(outcome) : formatReport(report, isDryRun, createStyle(terminal));
      await writeLine(terminal.stdout, text);
      if (!isFinished) terminal.stderr.write('Broken off: the next run goes on from here.\n');
      return isFinished ? EXIT.ok : EXIT.failed;
    });
  } finally {
    interrupt.stop();
  }
}

/** A live line of how far it is, where standard error is a terminal. */
function createDrawing({ stderr }: Terminal) {
  let drawnAt = 0;
  return {
    progress({ articles, changed }: ReextractReport, total: number) {
      if (stderr.isTTY !== true || performance.now() - drawnAt < REDRAW_MS) return;
      drawnAt = performance.now();
      stderr.write(`\r\u001b[K${articles} of ${total} articles, ${changed} with another record`);
    },
    end() {
      if (stderr.isTTY === true) stderr.write('\r\u001b[K');
    },
  };
}

const CHANGES = ['gained', 'lost', 'changed'] as const;

function formatReport(report: ReextractReport, isDryRun: boolean, style: Style): string {
  const { articles, changed, fromText, refused, kinds, goneDecisions } = report;
  const columns = ['kind', 'same', ...CHANGES].map((heading, at) => ({ heading, isNumeric: at > 0 }));
  const rows = Object.entries(kinds).map(([kind, { same, gained, lost, changed: others }]) =>
    [kind, same, gained, lost, others].map(String),
  );
  const [heading = '', ...lines] = formatTable(columns, rows).split('\n');
  const would = isDryRun ? ' would have' : ' have';
  const text = fromText === 0 ? '' : `; ${fromText} read from their stored text, since the page is gone`;
  return [
    `${articles} articles; ${changed}${would} another record${text}`,
    style('bold', heading),
    ...lines,
    ...Object.entries(kinds).flatMap(([kind, { examples }]) =>
      CHANGES.flatMap((change) =>
        examples[change].map(({ before, after, url }) =>
          [
            `${change} ${kind}: ${[before, after].filter((one) => one !== null).join('  →  ')}`,
            style('dim', `    ${url}`),
          ].join('\n'),
        ),
      ),
    ),
    ...refused.map(({ url, code }) => `no article any more (${code}), its record is kept: ${url}`),
    ...goneDecisions.map(
      ({ words, status, url }) => `decision kept, its fact is gone (${status}): ${words}\n    ${url}`,
    ),
  ]
    .map((line) => line.split('\n').map(toPrintable).join('\n'))
    .join('\n');
}
