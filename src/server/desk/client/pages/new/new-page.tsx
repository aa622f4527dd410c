import type { WireNews } from '../../../find-wire.ts';
import { Empty, Loading, PageHead, Trouble } from '../../shared/parts.tsx';
import { useQuery } from '../../shared/use-query.ts';
import { useResource } from '../../shared/use-resource.ts';
import { useTitle } from '../../shared/use-title.ts';
import { ChangeRow } from './change-row.tsx';
import { CHANGE_WORDS } from './change-words.ts';
import { WeekBar } from './week-bar.tsx';

const NAMES = ['week', 'council', 'kind', 'after'] as const;

/** What changed in a week, by kind: each with the words that prove it. */
export function NewPage() {
  useTitle('What’s new');
  const [query] = useQuery();
  const given = NAMES.filter((name) => (query[name] ?? '') !== '').map((name) => [name, query[name] ?? '']);
  const { data, error, isLoading, reload } = useResource<WireNews>(`/news?${new URLSearchParams(given)}`);
  const count = data?.groups.reduce((sum, { items }) => sum + items.length, 0) ?? 0;
  const isMore = data?.groups.some(({ next }) => next !== null) ?? false;
  return (
    <div class="page">
      <PageHead title="What’s new">
        <p role="status">
          {data !== null && `${count}${isMore ? ' or more' : ''} ${count === 1 ? 'change' : 'changes'}`}
        </p>
      </PageHead>
      <WeekBar week={data?.week ?? null} />
      {error !== null && <Trouble error={error} retry={reload} />}
      {isLoading && <Loading what="what is new" />}
      {data !== null && count === 0 && <Nothing news={data} asked={query['council'] ?? ''} />}
      {data !== null &&
        count > 0 &&
        data.groups.map((group) => <ChangeGroup key={group.kind} group={group} />)}
    </div>
  );
}

function ChangeGroup({ group: { kind, items, next } }: { group: WireNews['groups'][number] }) {
  const [query, change] = useQuery();
  const { many, none } = CHANGE_WORDS[kind];
  const isOnly = query['kind'] === kind;
  const isFirst = (query['after'] ?? '') === '';
  return (
    <section class="changes" aria-labelledby={`changes-${kind}`}>
      <h2 id={`changes-${kind}`}>
        {many}{' '}
        <span class="count">{next === null && isFirst ? items.length : `${items.length} of more`}</span>
      </h2>
      {items.length === 0 && <p class="hint">{none}</p>}
      <ol>
        {items.map((line) => (
          <ChangeRow
            key={`${line.dated} ${line.evidence[0]?.recordId} ${line.evidence[0]?.factId}`}
            line={line}
          />
        ))}
      </ol>
      <p class="more">
        {isOnly && !isFirst && (
          <button type="button" onClick={() => change({ after: null })}>
            The latest
          </button>
        )}
        {next !== null && (
          <button type="button" onClick={() => change(isOnly ? { after: next } : { kind, after: null })}>
            {isOnly ? 'Earlier in the week' : `All ${many.toLowerCase()}`}
          </button>
        )}
      </p>
    </section>
  );
}

function Nothing({ news: { council, week }, asked }: { news: WireNews; asked: string }) {
  const [, change] = useQuery();
  if (asked !== '' && council === null)
    return (
      <Empty title={`No article names a council or body “${asked}”.`}>
        <p>Try another spelling, or only the beginning of the name.</p>
        <button type="button" onClick={() => change({ council: null })}>
          Show all councils
        </button>
      </Empty>
    );
  return (
    <Empty title={week.isThis ? 'Nothing has changed this week yet.' : 'Nothing changed in this week.'}>
      <p>
        {council !== null && `Articles tell of no change at ${council.name}. `}
        Look at the week before, or whether the <a href="/desk/sources">sources</a> have run.
      </p>
    </Empty>
  );
}
