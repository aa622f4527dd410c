import { useEffect, useState } from 'preact/hooks';
import type { WireNews } from '../../../find-wire.ts';
import { When } from '../../shared/dates.tsx';
import { useQuery } from '../../shared/use-query.ts';
import { CHANGE_WORDS, CHANGES } from './change-words.ts';

/** Which week, which council, which kind; each choice is an address of its own. */
export function WeekBar({ week }: { week: WireNews['week'] | null }) {
  const [query, change] = useQuery();
  const set = (name: string) => (event: Event) =>
    change({ [name]: (event.currentTarget as HTMLInputElement).value, after: null });
  return (
    <section class="filters" aria-label="Filters">
      <div class="filter-fields">
        <label>
          Week of
          <input type="date" value={query['week'] ?? week?.from ?? ''} onChange={set('week')} />
        </label>
        <CouncilField
          value={query['council'] ?? ''}
          onChange={(council) => change({ council, after: null })}
        />
        <label>
          Kind
          <select value={query['kind'] ?? ''} onChange={set('kind')}>
            <option value="">all kinds</option>
            {CHANGES.map((kind) => (
              <option key={kind} value={kind}>
                {CHANGE_WORDS[kind].many}
              </option>
            ))}
          </select>
        </label>
      </div>
      {week !== null && <Weeks week={week} onGo={(to) => change({ week: to, after: null })} />}
    </section>
  );
}

function CouncilField({ value, onChange }: { value: string; onChange: (name: string) => void }) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onChange(typed);
      }}
    >
      <label>
        Council or body
        <input
          type="search"
          value={typed}
          maxLength={300}
          placeholder="all"
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={() => onChange(typed)}
        />
      </label>
    </form>
  );
}

function Weeks({ week, onGo }: { week: WireNews['week']; onGo: (week: string | null) => void }) {
  return (
    <p class="filter-actions">
      <button type="button" onClick={() => onGo(shift(week.from, -7))}>
        ← The week before
      </button>
      <span class="week">
        <When value={week.from} /> to <When value={week.until} />
      </span>
      {!week.isThis && (
        <>
          <button type="button" onClick={() => onGo(shift(week.from, 7))}>
            The week after →
          </button>
          <button type="button" onClick={() => onGo(null)}>
            This week
          </button>
        </>
      )}
    </p>
  );
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
