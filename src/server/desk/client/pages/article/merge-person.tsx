import { useState } from 'preact/hooks';
import type { WireArticle, WireFact } from '../../../wire.ts';

interface Props {
  readonly article: WireArticle;
  readonly fact: WireFact;
  readonly onMerge: (into: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** Says that two people of the article are one. */
export function MergePerson({ article, fact, onMerge, onCancel }: Props) {
  const others = article.facts.flatMap(({ statement, status, key }) =>
    statement.kind === 'person' && status !== 'rejected' && key !== fact.key ? [statement.name] : [],
  );
  const [into, setInto] = useState(others[0] ?? '');
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        void onMerge(into);
      }}
    >
      <label>
        Is the same person as
        <select value={into} onChange={(event) => setInto(event.currentTarget.value)} autofocus>
          {others.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <p class="hint">Every fact of the one becomes a fact of the other. Each can be undone.</p>
      <div class="form-end">
        <button class="primary" disabled={into === ''}>
          Merge
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
