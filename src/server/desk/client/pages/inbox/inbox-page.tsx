import { useLocation } from 'preact-iso';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { WireInbox, WireItem } from '../../../wire.ts';
import { type ApiError, get, post } from '../../shared/api.ts';
import { useShortcuts } from '../../shared/keys.ts';
import { articlePath } from '../../shared/links.tsx';
import { Empty, Loading, PageHead, Trouble } from '../../shared/parts.tsx';
import { useToasts } from '../../shared/toasts.tsx';
import { useQuery } from '../../shared/use-query.ts';
import { useResource } from '../../shared/use-resource.ts';
import { useTitle } from '../../shared/use-title.ts';
import { useMayReview } from '../../shell/session.tsx';
import { FilterBar } from './filter-bar.tsx';
import { FILTER_NAMES } from './filters.ts';
import { FactRow } from '../../shared/fact-row.tsx';

/** What waits for a decision, the least sure and weightiest first. */
export function InboxPage() {
  useTitle('Inbox');
  const [query] = useQuery();
  const text = useMemo(() => {
    const wanted = FILTER_NAMES.filter((name) => query[name] !== undefined);
    return new URLSearchParams(wanted.map((name) => [name, query[name] ?? ''])).toString();
  }, [query]);
  const inbox = useResource<WireInbox>(`/inbox?${text}`);
  return (
    <div class="page">
      <PageHead title="Inbox">
        <p class="count" role="status">
          {inbox.data !== null && describeCount(inbox.data)}
        </p>
        <p class="page-links">
          <a href="/desk/apart/gone">Decisions without a fact</a>
          <a href="/desk/apart/contested">Contested</a>
          <a href="/desk/apart/flagged">Flagged</a>
        </p>
      </PageHead>
      <FilterBar />
      {inbox.error !== null && <Trouble error={inbox.error} retry={inbox.reload} />}
      {inbox.isLoading && <Loading what="the inbox" />}
      {inbox.data !== null && <InboxList key={text} first={inbox.data} query={text} />}
    </div>
  );
}

function describeCount({ count, isMore }: WireInbox): string {
  const number = new Intl.NumberFormat('en-GB').format(count);
  return `${number}${isMore ? ' or more' : ''} ${count === 1 ? 'fact waits' : 'facts wait'}`;
}

function InboxList({ first, query }: { first: WireInbox; query: string }) {
  const [items, setItems] = useState<readonly WireItem[]>(first.items);
  const [next, setNext] = useState(first.next);
  const { warn } = useToasts();
  const more = async () => {
    try {
      const page = await get<WireInbox>(`/inbox?${query}&after=${encodeURIComponent(next ?? '')}`);
      setItems((all) => [...all, ...page.items]);
      setNext(page.next);
    } catch (error) {
      warn((error as Error).message);
    }
  };
  if (items.length === 0) return <NothingWaits isFiltered={query !== ''} />;
  return (
    <>
      <Rows items={items} query={query} />
      {next !== null && (
        <p class="more">
          <button type="button" onClick={more}>
            Show more
          </button>
        </p>
      )}
    </>
  );
}

function NothingWaits({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered)
    return (
      <Empty title="Nothing waits under this filter.">
        <p>
          <a href="/desk">Show everything that waits</a>
        </p>
      </Empty>
    );
  return (
    <Empty title="Nothing waits for you.">
      <p>
        Facts come here as articles are read. <a href="/desk/submit">Submit an article</a>, or look whether
        the <a href="/desk/sources">sources</a> have run.
      </p>
    </Empty>
  );
}

type Done = Readonly<Record<string, { readonly action: 'accept' | 'reject'; readonly version: number }>>;
const nameOf = (item: WireItem) => `${item.articleId} ${item.key}`;

function Rows({ items, query }: { items: readonly WireItem[]; query: string }) {
  const [current, setCurrent] = useState(0);
  const [done, setDone] = useState<Done>({});
  const [latest, setLatest] = useState<readonly string[]>([]);
  /** Of facts on which something was decided here and undone again: the version that the next decision has to follow. */
  const versions = useRef(new Map<string, number>());
  const list = useRef<HTMLOListElement>(null);
  const mayReview = useMayReview();
  const { route } = useLocation();
  const { tell, warn } = useToasts();

  const focus = useCallback(
    (to: number) => {
      const at = Math.min(Math.max(to, 0), items.length - 1);
      setCurrent(at);
      const row = list.current?.children[at];
      row?.querySelector<HTMLElement>('a.row-link')?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: 'nearest' });
    },
    [items.length],
  );

  const decide = useCallback(
    async (at: number, action: 'accept' | 'reject') => {
      const item = items[at];
      if (item === undefined || done[nameOf(item)] !== undefined || !mayReview) return;
      try {
        const { version } = await post<{ version: number }>(`/articles/${item.articleId}/decisions?brief=1`, {
          key: item.key,
          seenVersion: versions.current.get(nameOf(item)) ?? item.version,
          act: { action },
        });
        setDone((all) => ({ ...all, [nameOf(item)]: { action, version } }));
        setLatest((all) => [...all, nameOf(item)]);
        focus(at + 1);
      } catch (error) {
        warn((error as ApiError).message);
      }
    },
    [items, done, mayReview, focus, warn],
  );

  const undo = useCallback(async () => {
    const name = latest.at(-1);
    const at = items.findIndex((item) => nameOf(item) === name);
    const item = items[at];
    const made = name === undefined ? undefined : done[name];
    if (item === undefined || made === undefined || name === undefined) return;
    try {
      const { version } = await post<{ version: number }>(`/articles/${item.articleId}/decisions?brief=1`, {
        key: item.key,
        seenVersion: made.version,
        act: { action: 'undo' },
      });
      versions.current.set(name, version);
      setDone((all) => Object.fromEntries(Object.entries(all).filter(([other]) => other !== name)));
      setLatest((all) => all.slice(0, -1));
      focus(at);
      tell('Undone.');
    } catch (error) {
      warn((error as ApiError).message);
    }
  }, [latest, items, done, focus, tell, warn]);

  useShortcuts(
    useMemo(
      () => ({
        j: () => focus(current + 1),
        k: () => focus(current - 1),
        a: () => void decide(current, 'accept'),
        r: () => void decide(current, 'reject'),
        u: () => void undo(),
        e: () => {
          const item = items[current];
          if (item !== undefined) route(`${articlePath(item.articleId, item.key)}&edit=1`);
        },
      }),
      [focus, current, decide, undo, items, route],
    ),
  );

  return (
    <ol class="inbox" ref={list} aria-label="Facts that wait">
      {items.map((item, at) => (
        <FactRow
          key={nameOf(item)}
          item={item}
          isCurrent={at === current}
          verdict={done[nameOf(item)]?.action ?? null}
          query={query}
          onFocus={() => setCurrent(at)}
          {...(mayReview ? { onDecide: (action: 'accept' | 'reject') => void decide(at, action) } : {})}
        />
      ))}
    </ol>
  );
}
