import { useEffect, useRef, useState } from 'preact/hooks';
import type { WireEntity, WireFinds } from '../../../entity-wire.ts';
import { Loading, Trouble } from '../../shared/parts.tsx';
import { countArticles } from '../../shared/timeline/describe.ts';
import { useQuery } from '../../shared/use-query.ts';
import { useResource } from '../../shared/use-resource.ts';
import { ReasonField } from './reason-field.tsx';
import { useRuling } from './use-ruling.ts';

interface Props {
  readonly entity: WireEntity;
  readonly onDecided: (entityId: string) => void;
  readonly onCancel: () => void;
}

/** Says that two people are one, in every article. */
export function MergeForm({ entity, onDecided, onCancel }: Props) {
  const [query, change] = useQuery();
  const name = query['other'] ?? surnameOf(entity.name);
  const [other, setOther] = useState('');
  const [reason, setReason] = useState('');
  const { isBusy, send } = useRuling();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="note-form stack"
      aria-label="Same as another person"
      onSubmit={(event) => {
        event.preventDefault();
        const body = { other, reason };
        void send(`/people/${encodeURIComponent(entity.id)}/merge`, body, 'They are one person.', (id) =>
          onDecided(id ?? entity.id),
        );
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label>
        The name of the other
        <input
          ref={field}
          type="search"
          value={name}
          maxLength={300}
          onInput={(event) => change({ other: event.currentTarget.value }, false)}
        />
      </label>
      <Choices name={name} not={entity.id} value={other} onChange={setOther} />
      <ReasonField value={reason} onChange={setReason} />
      <p class="hint">No later reading of the articles undoes this; you and others can.</p>
      <div class="form-end">
        <button class="primary" disabled={isBusy || other === ''}>
          They are one
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly not: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function Choices({ name, not, value, onChange }: ChoiceProps) {
  const path = name.trim() === '' ? null : `/entities?of=people&q=${encodeURIComponent(name)}`;
  const { data, error, isLoading } = useResource<WireFinds>(path);
  if (path === null) return <p class="hint">Type a name or a surname.</p>;
  if (error !== null) return <Trouble error={error} />;
  if (isLoading) return <Loading what="people of this name" />;
  const found = data?.items.filter(({ entity }) => entity.id !== not) ?? [];
  if (found.length === 0) return <p class="hint">No other person of this name is in any article.</p>;
  return (
    <fieldset class="choices">
      <legend>Which of them?</legend>
      {found.map(({ entity: { id, name, articles }, detail }) => (
        <label key={id} class="check">
          <input
            type="radio"
            name="other-person"
            value={id}
            checked={id === value}
            onChange={() => onChange(id)}
          />
          <span>
            <bdi class="subject">{name}</bdi>
            {detail !== null && (
              <>
                , <bdi>{detail}</bdi>
              </>
            )}
            , {countArticles(articles)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const surnameOf = (name: string): string => name.trim().split(/\s+/).at(-1) ?? '';
