import { useState } from 'preact/hooks';
import type { Mention, WireEntity, WirePage } from '../../../entity-wire.ts';
import { formatDate } from '../../shared/dates.tsx';
import { Loading, Trouble } from '../../shared/parts.tsx';
import { useResource } from '../../shared/use-resource.ts';
import { ReasonField } from './reason-field.tsx';
import { useRuling } from './use-ruling.ts';

interface Props {
  readonly entity: WireEntity;
  readonly onDecided: (entityId: string) => void;
  readonly onCancel: () => void;
}

/** Says that some of the articles mean someone else of the name. */
export function SplitForm({ entity, onDecided, onCancel }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const { isBusy, send } = useRuling();
  const [after, setAfter] = useState('');
  const part = after === '' ? '' : `?after=${encodeURIComponent(after)}`;
  const path = `/entities/${encodeURIComponent(entity.id)}/articles${part}`;
  const { data, error, isLoading, reload } = useResource<WirePage<Mention>>(path);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <form
      class="note-form stack"
      aria-label="Some articles mean another person"
      onSubmit={(event) => {
        event.preventDefault();
        const body = { articles: [...chosen], reason };
        void send(`/people/${encodeURIComponent(entity.id)}/split`, body, 'They are two people.', (id) =>
          onDecided(id ?? entity.id),
        );
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      {error !== null && <Trouble error={error} retry={reload} />}
      {isLoading && <Loading what="the articles" />}
      <fieldset class="choices">
        <legend>Which articles mean another person?</legend>
        {data?.items.map((mention) => (
          <label key={mention.articleId} class="check">
            <input
              type="checkbox"
              checked={chosen.has(mention.articleId)}
              onChange={() => toggle(mention.articleId)}
            />
            <ArticleChoice mention={mention} />
          </label>
        ))}
      </fieldset>
      {data !== null && data.next !== null && (
        <button type="button" onClick={() => setAfter(data.next ?? '')}>
          Earlier articles
        </button>
      )}
      <ReasonField value={reason} onChange={setReason} />
      <p class="hint">
        {chosen.size} chosen. No later reading of the articles undoes this; you and others can.
      </p>
      <div class="form-end">
        <button class="primary" disabled={isBusy || chosen.size === 0}>
          They are two
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

function ArticleChoice({ mention: { title, site, published, names } }: { mention: Mention }) {
  return (
    <span>
      <bdi>{title ?? 'Untitled'}</bdi>
      {site !== null && (
        <>
          , <bdi>{site}</bdi>
        </>
      )}
      {published !== null && `, ${formatDate(published)}`}, as <bdi>{names.join(', ')}</bdi>
    </span>
  );
}
