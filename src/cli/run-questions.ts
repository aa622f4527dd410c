import type { EntityKind, EntitySummary, Page, Store } from '../store/index.ts';
import type { QuestionOptions } from './commands/questions.ts';
import { findEntity } from './find-entity.ts';
import {
  describeChange,
  describeContradiction,
  describeGrading,
  describeIntervention,
  describeTenure,
  formatLine,
} from './show/format-lines.ts';
import { createStyle } from './show/style.ts';
import { writeLine } from './show/write-line.ts';
import { readSettings, withStore } from './store-options.ts';
import { EXIT, type ExitCode, type Terminal, UsageError } from './terminal.ts';

const WEEK_MS = 7 * 86_400_000;

export function tellWho(
  council: string,
  post: string | undefined,
  options: QuestionOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  return ask(options, terminal, async (store, show) => {
    const body = await requireBody(store, council, terminal);
    if (body === undefined) return EXIT.failed;
    const { on, status } = options;
    const asked = {
      body: body.id,
      ...(post === undefined ? {} : { post }),
      ...(on === undefined ? {} : { on }),
      ...(status === undefined ? {} : { status }),
    };
    await show(
      await store.listHolders({ ...asked, ...pageOf(options) }),
      describeTenure,
      'No article tells.',
    );
    return EXIT.ok;
  });
}

export function tellPerson(name: string, options: QuestionOptions, terminal: Terminal): Promise<ExitCode> {
  return ask(options, terminal, async (store, show) => {
    const found = await findEntity(store, name, ['person'], terminal, options.json === true);
    if (found === undefined) return EXIT.failed;
    const page = await store.listPosts({ person: found.id, ...pageOf(options) });
    await show(page, describeTenure, `No post of ${found.name} is known.`);
    return EXIT.ok;
  });
}

export function tellCouncil(
  council: string,
  options: QuestionOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  return ask(options, terminal, async (store, show) => {
    const body = await requireBody(store, council, terminal);
    if (body === undefined) return EXIT.failed;
    const heading = async (text: string) => {
      if (options.json !== true) await writeLine(terminal.stdout, createStyle(terminal)('bold', text));
    };
    const asked = { body: body.id, ...pageOf(options) };
    await heading(`${body.name}: who holds which post`);
    await show(await store.listHolders({ ...asked, status: 'current' }), describeTenure, 'No article tells.');
    await heading('Ratings');
    await show(await store.listRatings(asked), describeGrading, 'No article tells of any.');
    await heading('Interventions');
    await show(await store.listInterventions(asked), describeIntervention, 'No article tells of any.');
    return EXIT.ok;
  });
}

export function tellInterventions(options: QuestionOptions, terminal: Terminal): Promise<ExitCode> {
  return askAt(options, terminal, async (store, show, body) => {
    const status = options.all === true ? {} : { status: 'imposed' as const };
    const page = await store.listInterventions({ ...body, ...status, ...pageOf(options) });
    await show(page, describeIntervention, 'None is known.');
  });
}

export function tellChanges(options: QuestionOptions, terminal: Terminal): Promise<ExitCode> {
  return askAt(options, terminal, async (store, show, body) => {
    const since = options.since ?? new Date(Date.now() - WEEK_MS).toISOString().slice(0, 10);
    const { until, kind } = options;
    const page = await store.listChanges({
      since,
      ...body,
      ...(until === undefined ? {} : { until }),
      ...(kind === undefined ? {} : { kinds: kind }),
      ...pageOf(options),
    });
    await show(page, describeChange, `Nothing is known to have changed since ${since}.`);
  });
}

export function tellContradictions(options: QuestionOptions, terminal: Terminal): Promise<ExitCode> {
  return askAt(options, terminal, async (store, show, body) => {
    const page = await store.listContradictions({ ...body, ...pageOf(options) });
    const items = page.items.map((line) => {
      const evidence = line.sides.map((side) => side.evidence);
      return Object.assign({ evidence, stories: evidence.length }, line);
    });
    await show(
      { items, next: page.next },
      describeContradiction,
      'No articles are known to contradict each other.',
    );
  });
}

type Shown = Parameters<typeof formatLine>[1];
type Show = <T extends { readonly evidence: Shown; readonly stories: number }>(
  page: Page<T>,
  describe: (line: T) => string,
  none: string,
) => Promise<void>;

/** Opens the store, with everything in it tied to entities, and hands it over with a way to show a page. */
function ask(
  options: QuestionOptions,
  terminal: Terminal,
  answer: (store: Store, show: Show) => Promise<ExitCode>,
): Promise<ExitCode> {
  const style = createStyle(terminal);
  return withStore(readSettings(terminal, options), async (store) => {
    await store.resolvePending();
    return answer(store, async (page, describe, none) => {
      for (const line of page.items) {
        const { evidence, stories } = line;
        const text =
          options.json === true ? JSON.stringify(line) : formatLine(describe(line), evidence, stories, style);
        await writeLine(terminal.stdout, text);
      }
      if (page.items.length === 0) terminal.stderr.write(`${none}\n`);
      if (page.next !== null) terminal.stderr.write(`There is more: --after ${page.next}\n`);
    });
  });
}

/** As `ask`, of the council of `--council` if there is one. */
function askAt(
  options: QuestionOptions,
  terminal: Terminal,
  answer: (store: Store, show: Show, body: { readonly body?: string }) => Promise<void>,
): Promise<ExitCode> {
  return ask(options, terminal, async (store, show) => {
    const { council } = options;
    const body = council === undefined ? undefined : await requireBody(store, council, terminal);
    if (council !== undefined && body === undefined) return EXIT.failed;
    await answer(store, show, body === undefined ? {} : { body: body.id });
    return EXIT.ok;
  });
}

const BODIES: readonly EntityKind[] = ['council', 'organisation'];

/** A council or another body by its name: the one that most articles mean by it. */
async function requireBody(
  store: Store,
  name: string,
  terminal: Terminal,
): Promise<EntitySummary | undefined> {
  for (const kind of BODIES) {
    const [found] = (await store.findEntities({ name, kind, limit: 1 })).items;
    if (found !== undefined) return found;
  }
  terminal.stderr.write(`alderman: no article tells of a council or body called ${name}\n`);
  return undefined;
}

function pageOf({ limit = 50, after, review }: QuestionOptions) {
  if (limit === 0) throw new UsageError('--limit must be at least 1.');
  return {
    limit,
    ...(after === undefined ? {} : { after }),
    ...(review === undefined ? {} : { review }),
  };
}
