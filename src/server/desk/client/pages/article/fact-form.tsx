import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Claim, ClaimKind } from '../../../../../review/statement.ts';
import type { WireArticle, WireBody } from '../../../wire.ts';
import { get } from '../../shared/api.ts';
import { EvidencePicker } from './evidence-picker.tsx';
import { FIELDS, toStatement } from './fact-fields.ts';
import { type FormState, useDraft } from './use-draft.ts';

interface Props {
  readonly article: WireArticle;
  readonly kind: ClaimKind;
  /** Names the form, for what is typed into it to be kept. */
  readonly name: string;
  readonly start: FormState;
  readonly verb: string;
  /** Resolves with whether it was taken. */
  readonly onSend: (claim: Claim) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** Corrects a fact or adds one: its fields, and the words that prove it. */
export function FactForm({ article, kind, name, start, verb, onSend, onCancel }: Props) {
  const { state, isRestored, change, drop } = useDraft(name, start);
  const [isSending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    setSending(true);
    const isTaken = await onSend({
      statement: toStatement(kind, state.draft),
      evidence: state.evidence.map((span) => ({ ...span })),
    });
    setSending(false);
    if (isTaken) drop();
  };
  const cancel = () => {
    drop();
    onCancel();
  };
  const set = (field: string, value: string) =>
    change({ ...state, draft: { ...state.draft, [field]: value } });
  return (
    <form
      class="fact-form"
      ref={form}
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        cancel();
      }}
    >
      {isRestored && <p class="hint">What you typed before is here again.</p>}
      <div class="fields">
        {FIELDS[kind].map((field) => (
          <FactField
            key={field.name}
            field={field}
            article={article}
            value={state.draft[field.name] ?? ''}
            onChange={(value) => set(field.name, value)}
          />
        ))}
      </div>
      <EvidencePicker
        text={article.text}
        evidence={state.evidence}
        onChange={(evidence) => change({ ...state, evidence })}
      />
      <div class="form-end">
        <button class="primary" disabled={isSending || state.evidence.length === 0}>
          {verb}
        </button>
        <button type="button" onClick={cancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly field: (typeof FIELDS)[ClaimKind][number];
  readonly article: WireArticle;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function FactField({ field, article, value, onChange }: FieldProps) {
  const { name, label, isRequired, input } = field;
  const id = useId();
  const take = (event: Event) => onChange((event.currentTarget as HTMLInputElement).value);
  const names = useNames(input, article, value);
  const shown = isRequired ? label : `${label} (if stated)`;
  if (typeof input !== 'string')
    return (
      <label>
        {shown}
        <select name={name} value={value} onChange={take}>
          {input.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
    );
  if (input === 'long')
    return (
      <label class="wide">
        {shown}
        <textarea name={name} rows={3} required value={value} onInput={take} />
      </label>
    );
  return (
    <div class={input === 'date' ? undefined : 'wide'}>
      <label>
        {shown}
        <input
          name={name}
          value={value}
          onInput={take}
          required={isRequired}
          type="text"
          autocomplete="off"
          {...(names === null ? {} : { list: id })}
          {...(input === 'date'
            ? { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?', placeholder: '2026, 2026-03 or 2026-03-09' }
            : {})}
        />
      </label>
      {names !== null && (
        <datalist id={id}>
          {names.map((one) => (
            <option key={one.name} value={one.name}>
              {one.detail}
            </option>
          ))}
        </datalist>
      )}
    </div>
  );
}

const WAIT_MS = 150;

/** What may be meant: names in the article, and for bodies those that the register finds. */
function useNames(
  input: FieldProps['field']['input'],
  { facts }: WireArticle,
  value: string,
): readonly WireBody[] | null {
  const [found, setFound] = useState<readonly WireBody[]>([]);
  const asksRegister = input === 'body' || input === 'either';
  useEffect(() => {
    if (!asksRegister || value.trim().length < 2) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      get<readonly WireBody[]>(`/bodies?q=${encodeURIComponent(value)}`, stop.signal).then(
        setFound,
        () => undefined,
      );
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asksRegister, value]);
  if (input !== 'person' && !asksRegister) return null;
  const kinds = input === 'person' ? ['person'] : input === 'body' ? ['council'] : ['person', 'council'];
  const own = facts.flatMap(({ statement, status }) =>
    kinds.includes(statement.kind) && status !== 'rejected' && 'name' in statement
      ? [{ name: statement.name, detail: 'in the article' }]
      : [],
  );
  const all = [...own, ...(asksRegister ? found : [])];
  return [...new Map(all.map((one) => [one.name, one])).values()];
}
