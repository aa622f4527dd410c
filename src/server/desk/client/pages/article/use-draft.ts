import { useCallback, useState } from 'preact/hooks';
import type { WireSpan } from '../../../wire.ts';
import type { Draft } from './fact-fields.ts';

export interface FormState {
  readonly draft: Draft;
  readonly evidence: readonly WireSpan[];
}

/**
 * What is being typed into a form, kept in the browser until it is sent or dropped: neither the end of a session nor a
 * closed tab loses it.
 *
 * @param name of the form, such as the keys of its article and its fact
 */
export function useDraft(
  name: string,
  start: FormState,
): {
  readonly state: FormState;
  /** Whether it was found in the browser. */
  readonly isRestored: boolean;
  readonly change: (next: FormState) => void;
  readonly drop: () => void;
} {
  const key = `alderman.draft.${name}`;
  const [kept] = useState(() => read(key));
  const [state, setState] = useState(kept ?? start);
  const change = useCallback(
    (next: FormState) => {
      localStorage.setItem(key, JSON.stringify(next));
      setState(next);
    },
    [key],
  );
  const drop = useCallback(() => localStorage.removeItem(key), [key]);
  return { state, isRestored: kept !== null, change, drop };
}

function read(key: string): FormState | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as FormState | null;
  } catch {
    return null;
  }
}
