import { useEffect, useRef } from 'preact/hooks';
import { useDraft } from './use-draft.ts';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly onSend: (note: string) => Promise<boolean>;
  readonly onCancel?: () => void;
}

/** A comment on a fact or on the article. */
export function NoteForm({ name, label, onSend, onCancel }: Props) {
  const { state, change, drop } = useDraft(name, { draft: { note: '' }, evidence: [] });
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (onCancel !== undefined) field.current?.focus();
  }, []);
  const note = state.draft['note'] ?? '';
  const set = (text: string) => change({ ...state, draft: { note: text } });
  const cancel = () => {
    drop();
    onCancel?.();
  };
  return (
    <form
      class="note-form"
      onSubmit={async (event) => {
        event.preventDefault();
        if (!(await onSend(note))) return;
        set('');
        drop();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || onCancel === undefined) return;
        event.stopPropagation();
        cancel();
      }}
    >
      <label>
        {label}
        <textarea
          ref={field}
          rows={2}
          required
          maxLength={2000}
          value={note}
          onInput={(event) => set(event.currentTarget.value)}
        />
      </label>
      <div class="form-end">
        <button class="primary">Comment</button>
        {onCancel !== undefined && (
          <button type="button" onClick={cancel}>
            Cancel
          </button>
        )}
      </div>
    </form>
  );
}
