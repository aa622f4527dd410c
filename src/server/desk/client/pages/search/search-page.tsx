import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { WireFinds } from '../../../find-wire.ts';
import { useShortcuts } from '../../shared/keys.ts';
import { Empty, Loading, PageHead, Trouble } from '../../shared/parts.tsx';
import { useQuery } from '../../shared/use-query.ts';
import { useResource } from '../../shared/use-resource.ts';
import { useTitle } from '../../shared/use-title.ts';
import { FoundGroups } from './found-groups.tsx';

/** Search over all: councils, people, other bodies, facts and articles. */
export function SearchPage() {
  const [query] = useQuery();
  const q = (query['q'] ?? '').trim();
  useTitle(q === '' ? 'Search' : `${q} · Search`);
  return (
    <div class="page">
      <PageHead title="Search" />
      <SearchForm q={q} />
      {q === '' ? (
        <Empty title="What are you looking for?">
          <p>
            Type a name, a council or its code, a post, a grade, or any words of an article. Quotation marks
            keep words together, and a minus leaves a word out: <code>“children’s services” -Ofsted</code>.
          </p>
        </Empty>
      ) : (
        <Results q={q} />
      )}
    </div>
  );
}

function SearchForm({ q }: { q: string }) {
  const [, change] = useQuery();
  const [typed, setTyped] = useState(q);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(q), [q]);
  // Whoever comes with nothing to look for comes to type.
  useEffect(() => {
    if (q === '') field.current?.focus();
  }, [q]);
  useShortcuts(useMemo(() => ({ '/': () => field.current?.select() }), []));
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        change({ q: typed.trim(), of: null, after: null });
      }}
    >
      <label>
        <span class="visually-hidden">Search for</span>
        <input
          ref={field}
          type="search"
          value={typed}
          maxLength={300}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button class="primary">Search</button>
    </form>
  );
}

function Results({ q }: { q: string }) {
  const [query, change] = useQuery();
  const wanted = ['of', 'after'].filter((name) => (query[name] ?? '') !== '');
  const asked = new URLSearchParams([['q', q], ...wanted.map((name) => [name, query[name] ?? ''])]);
  const { data, error, isLoading, reload } = useResource<WireFinds>(`/search?${asked}`);
  if (isLoading) return <Loading what="what was found" />;
  if (data === null) return error === null ? null : <Trouble error={error} retry={reload} />;
  const groups = Object.values(data) as readonly { items: readonly unknown[]; next: string | null }[];
  const isNothing = groups.every(({ items, next }) => items.length === 0 && next === null);
  return (
    <>
      {query['of'] !== undefined && (
        <p>
          <button type="button" onClick={() => change({ of: null, after: null })}>
            ← All that was found
          </button>
        </p>
      )}
      {isNothing ? (
        <Empty title={`Nothing was found for “${q}”.`}>
          <p>
            Try fewer words or another spelling, or <a href="/desk/submit">submit an article</a> that has
            them.
          </p>
        </Empty>
      ) : (
        <FoundGroups finds={data} />
      )}
    </>
  );
}
