import { describeStatement, isFullyReviewed, measureQuality, toGoldArticle } from '../review/index.ts';
import type { InboxItem, Store } from '../store/index.ts';
import type { ReviewOptions } from './commands/review.ts';
import { formatItems, type ShownItem } from './show/format-items.ts';
import { formatQuality } from './show/format-quality.ts';
import { createStyle } from './show/style.ts';
import { writeLine } from './show/write-line.ts';
import { readSettings, withStore } from './store-options.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

export function listWaiting(options: ReviewOptions, terminal: Terminal): Promise<ExitCode> {
  const { kind, council, site, most, limit = 50 } = options;
  const filter = {
    ...(kind === undefined ? {} : { kind }),
    ...(council === undefined ? {} : { body: council }),
    ...(site === undefined ? {} : { site }),
    ...(most === undefined ? {} : { most }),
  };
  return withStore(readSettings(terminal, options), async (store) => {
    await store.fillInbox();
    const items = await store.listInbox(filter, { limit });
    await writeItems(store, items, options, terminal, 'Nothing waits for a decision.');
    return EXIT.ok;
  });
}

export function listLost(options: ReviewOptions, terminal: Terminal): Promise<ExitCode> {
  return withStore(readSettings(terminal, options), async (store) => {
    const items = await store.listApart('gone', { limit: options.limit ?? 200 });
    await writeItems(store, items, options, terminal, 'No decision has lost its fact.');
    return EXIT.ok;
  });
}

async function writeItems(
  store: Store,
  items: readonly InboxItem[],
  { json }: ReviewOptions,
  terminal: Terminal,
  noItems: string,
): Promise<void> {
  const facts = new Map(
    (await store.describeItems(items)).map(({ articleId, fact }) => [`${articleId} ${fact.key}`, fact]),
  );
  const shown = items.flatMap((item): ShownItem[] => {
    const fact = facts.get(`${item.articleId} ${item.key}`);
    return fact === undefined ? [] : [{ ...item, words: describeStatement(fact.statement), fact }];
  });
  if (json === true) {
    for (const { fact, ...item } of shown) {
      const { statement, evidence, decisions } = fact;
      await writeLine(terminal.stdout, JSON.stringify({ ...item, statement, evidence, decisions }));
    }
  } else if (shown.length === 0) await writeLine(terminal.stdout, noItems);
  else await writeLine(terminal.stdout, formatItems(shown, createStyle(terminal)));
}

export function showQuality(options: ReviewOptions, terminal: Terminal): Promise<ExitCode> {
  return withStore(readSettings(terminal, options), async (store) => {
    const quality = measureQuality(await store.listVerdicts());
    const days = await store.listReviewDays();
    const text = options.json === true ? JSON.stringify({ ...quality, days }) : formatQuality(quality, days);
    await writeLine(terminal.stdout, text);
    return EXIT.ok;
  });
}

export function exportGold(options: ReviewOptions, terminal: Terminal): Promise<ExitCode> {
  return withStore(readSettings(terminal, options), async (store) => {
    let [written, left] = [0, 0];
    for await (const { record, reviewed } of store.exportReviewed()) {
      if (options.partial !== true && !isFullyReviewed(reviewed)) left += 1;
      else {
        await writeLine(terminal.stdout, JSON.stringify(toGoldArticle(record, reviewed)));
        written += 1;
      }
    }
    const rest = left === 0 ? '' : `; ${left} with facts that still wait (--partial writes them too)`;
    terminal.stderr.write(`${written} ${written === 1 ? 'article' : 'articles'} written${rest}\n`);
    return EXIT.ok;
  });
}
