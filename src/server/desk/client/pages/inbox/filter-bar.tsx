import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { InboxFacets, SavedFilter, WireSample } from '../../../wire.ts';
import { post, remove } from '../../shared/api.ts';
import { KIND_NAMES } from '../../shared/kinds.ts';
import { useToasts } from '../../shared/toasts.tsx';
import { useQuery } from '../../shared/use-query.ts';
import { useResource } from '../../shared/use-resource.ts';
import { useMayReview } from '../../shell/session.tsx';
import { FILTER_NAMES, type FilterName, inboxPath, toFilter } from './filters.ts';

/** What narrows the inbox; each change is an address of its own. */
export function FilterBar() {
  const [query, change] = useQuery();
  const facets = useResource<InboxFacets>('/facets').data;
  const set = (name: FilterName) => (event: Event) =>
    change({ [name]: (event.currentTarget as HTMLInputElement | HTMLSelectElement).value });
  const isFiltered = FILTER_NAMES.some((name) => (query[name] ?? '') !== '');
  return (
    <section class="filters" aria-label="Filters">
      <div class="filter-fields">
        <Choice
          name="kind"
          label="Kind"
          any="all kinds"
          query={query}
          facets={facets?.kinds}
          onChange={set('kind')}
        />
        <Choice
          name="body"
          label="Council or body"
          any="all"
          query={query}
          facets={facets?.bodies}
          onChange={set('body')}
        />
        <Choice
          name="site"
          label="Site"
          any="all sites"
          query={query}
          facets={facets?.sites}
          onChange={set('site')}
        />
        <Choice
          name="source"
          label="Source"
          any="all sources"
          query={query}
          facets={facets?.sources}
          onChange={set('source')}
        />
        <Choice
          name="version"
          label="Extractor"
          any="all versions"
          query={query}
          facets={facets?.versions}
          onChange={set('version')}
        />
        <label>
          Published from
          <input type="date" value={query['from'] ?? ''} onChange={set('from')} />
        </label>
        <label>
          until
          <input type="date" value={query['until'] ?? ''} onChange={set('until')} />
        </label>
        <Share name="least" label="Confidence from" query={query} onChange={set('least')} />
        <Share name="most" label="up to" query={query} onChange={set('most')} />
      </div>
      <div class="filter-actions">
        {isFiltered && <a href="/desk">Clear</a>}
        <SavedFilters query={query} isFiltered={isFiltered} />
        <BulkButton query={query} />
      </div>
    </section>
  );
}

interface FieldProps {
  readonly name: FilterName;
  readonly label: string;
  readonly query: Readonly<Record<string, string>>;
  readonly onChange: (event: Event) => void;
}

function Choice({
  name,
  label,
  any,
  query,
  facets = [],
  onChange,
}: FieldProps & { any: string; facets: InboxFacets['kinds'] | undefined }) {
  const value = query[name] ?? '';
  const isListed = value === '' || facets.some((facet) => facet.value === value);
  return (
    <label>
      {label}
      <select value={value} onChange={onChange}>
        <option value="">{any}</option>
        {!isListed && <option value={value}>{value}</option>}
        {facets.map((facet) => (
          <option key={facet.value} value={facet.value}>
            {name === 'kind' ? KIND_NAMES[facet.value as 'role'].many : facet.value} ({facet.count})
          </option>
        ))}
      </select>
    </label>
  );
}

const SHARES = ['0.5', '0.6', '0.7', '0.8', '0.85', '0.9', '0.95'] as const;

function Share({ name, label, query, onChange }: FieldProps) {
  const value = query[name] ?? '';
  return (
    <label>
      {label}
      <select value={value} onChange={onChange}>
        <option value="">any</option>
        {value !== '' && !SHARES.some((share) => share === value) && (
          <option value={value}>{Math.round(Number(value) * 100)} %</option>
        )}
        {SHARES.map((share) => (
          <option key={share} value={share}>
            {Math.round(Number(share) * 100)} %
          </option>
        ))}
      </select>
    </label>
  );
}

function SavedFilters({
  query,
  isFiltered,
}: {
  query: Readonly<Record<string, string>>;
  isFiltered: boolean;
}) {
  const saved = useResource<readonly SavedFilter[]>('/filters');
  const [isNaming, setNaming] = useState(false);
  const { warn, tell } = useToasts();
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const name = new FormData(event.currentTarget as HTMLFormElement).get('name') as string;
    try {
      await post('/filters', { name, filter: toFilter(query) });
      setNaming(false);
      saved.reload();
      tell(`Saved as “${name}”.`);
    } catch (error) {
      warn((error as Error).message);
    }
  };
  const forget = async ({ id, name }: SavedFilter) => {
    try {
      await remove(`/filters/${id}`);
      saved.reload();
      tell(`“${name}” is gone.`);
    } catch (error) {
      warn((error as Error).message);
    }
  };
  return (
    <>
      <ul class="saved" aria-label="Saved filters">
        {(saved.data ?? []).map((one) => (
          <li key={one.id}>
            <a href={inboxPath(one.filter)}>{one.name}</a>
            <button
              type="button"
              class="quiet"
              onClick={() => void forget(one)}
              aria-label={`Forget the filter ${one.name}`}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {isFiltered && !isNaming && (
        <button type="button" onClick={() => setNaming(true)}>
          Save this filter
        </button>
      )}
      {isNaming && (
        <form class="inline" onSubmit={save}>
          <label>
            <span class="visually-hidden">Name of the filter</span>
            <input name="name" required maxLength={60} placeholder="Name of the filter" autofocus />
          </label>
          <button class="primary">Save</button>
          <button type="button" onClick={() => setNaming(false)}>
            Cancel
          </button>
        </form>
      )}
    </>
  );
}

/** Starts the acceptance of everything under the filter, which begins with a sample. */
function BulkButton({ query }: { query: Readonly<Record<string, string>> }) {
  const { route } = useLocation();
  const { warn } = useToasts();
  const mayReview = useMayReview();
  if (!mayReview || Number(query['least'] ?? 0) < 0.8) return null;
  const draw = async () => {
    try {
      const { id } = await post<WireSample>('/samples', { filter: toFilter(query) });
      route(`/desk/bulk/${id}`);
    } catch (error) {
      warn((error as Error).message);
    }
  };
  return (
    <button type="button" onClick={draw}>
      Accept all in bulk …
    </button>
  );
}
