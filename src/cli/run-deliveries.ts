import { buildSinks, type Config } from '../app/index.ts';
import type { Sink } from '../emit/index.ts';
import { deliverWaiting } from '../pipeline/index.ts';
import type { SinkStatus, Store } from '../store/index.ts';
import type { DeliveriesOptions, ReplayOptions } from './commands/deliveries.ts';
import { formatTable } from './show/format-table.ts';
import { toPrintable } from './show/style.ts';
import { writeLine } from './show/write-line.ts';
import { readSettings, withStore } from './store-options.ts';
import { EXIT, type ExitCode, type Terminal, UsageError } from './terminal.ts';
import { watchInterrupt } from './watch-interrupt.ts';

export function listDeliveries(options: DeliveriesOptions, terminal: Terminal): Promise<ExitCode> {
  const config = readSettings(terminal, options);
  return withStore(config, async (store) => {
    const statuses = await store.listSinks(config.sinks);
    if (options.dead === true) {
      const names = statuses.map(({ sink }) => sink);
      const letters = await store.listDeadLetters({ sinks: names, limit: options.limit ?? 100 });
      const rows = letters.map((l) => [l.sink, l.recordId, String(l.attempts), l.reason ?? '-', l.url]);
      await writeRows(letters, ['sink', 'record', 'attempts', 'reason', 'address'], rows, options, terminal);
      if (letters.length === 0) terminal.stderr.write('There are no dead letters.\n');
    } else await writeStatuses(statuses, options, terminal);
    return EXIT.ok;
  });
}

export function replayRecords(options: ReplayOptions, terminal: Terminal): Promise<ExitCode> {
  const config = readSettings(terminal, options);
  const names = chooseSinks(config, options);
  const { since, until } = options;
  return withStore(config, async (store) => {
    const queued =
      options.dead === true
        ? await store.reviveDeadLetters(names)
        : await store.queueReplay({ sinks: names, ...(since && { since }), ...(until && { until }) });
    terminal.stderr.write(`${queued} ${queued === 1 ? 'delivery' : 'deliveries'} to make\n`);
    await store.tryAgain(names);
    if (!options.wait) return EXIT.ok;
    await deliverAll({ ...config, sinks: names }, store, { queued, terminal });
    const statuses = (await store.listSinks(names)).filter(({ sink }) => names.includes(sink));
    await writeStatuses(statuses, options, terminal);
    return statuses.every(({ waiting, dead }) => waiting + dead === 0) ? EXIT.ok : EXIT.failed;
  });
}

/** @throws UsageError */
function chooseSinks(config: Config, { sink, since, until, dead }: ReplayOptions): readonly string[] {
  if (dead === true ? since !== undefined || until !== undefined : since === undefined) {
    throw new UsageError('Say which records: --since with a date or an age, or --dead.');
  }
  const unknown = sink?.find((name) => !config.sinks.includes(name));
  if (unknown !== undefined) throw new UsageError(`ALDERMAN_SINKS does not name the sink ${unknown}.`);
  return sink ?? config.sinks;
}

async function deliverAll(
  config: Config,
  store: Store,
  { queued, terminal }: { queued: number; terminal: Terminal },
): Promise<void> {
  const interrupt = watchInterrupt();
  const sinks: readonly Sink[] = buildSinks(config);
  let ended = 0;
  const onRound = ({ delivered, failed }: { delivered: number; failed: number }) => {
    ended += delivered + failed;
    if (terminal.stderr.isTTY === true) terminal.stderr.write(`\r\u001b[K${ended} of ${queued}`);
  };
  try {
    if (store.embedded !== null) await store.releaseAllDeliveries();
    await Promise.all(
      sinks.map((sink) => deliverWaiting(sink, store, { signal: interrupt.signal, onRound })),
    );
  } finally {
    interrupt.stop();
    if (terminal.stderr.isTTY === true) terminal.stderr.write('\r\u001b[K');
    await Promise.all(sinks.map((sink) => sink.close()));
  }
}

function writeStatuses(
  statuses: readonly SinkStatus[],
  options: { readonly json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const rows = statuses.map(({ sink, received, waiting, dead, failingSince, reason }) => [
    sink,
    String(received),
    String(waiting),
    String(dead),
    failingSince === null ? '-' : `since ${failingSince.toISOString()}: ${reason}`,
  ]);
  return writeRows(statuses, ['sink', 'received', 'waiting', 'dead', 'failing'], rows, options, terminal);
}

async function writeRows(
  values: readonly object[],
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  { json }: { readonly json?: boolean },
  { stdout }: Terminal,
): Promise<void> {
  if (json === true) for (const value of values) await writeLine(stdout, JSON.stringify(value));
  else if (rows.length > 0) {
    const columns = headings.map((heading) => ({
      heading,
      isNumeric: /received|waiting|dead|attempts/.test(heading),
    }));
    await writeLine(
      stdout,
      formatTable(
        columns,
        rows.map((row) => row.map(toPrintable)),
      ),
    );
  }
}
