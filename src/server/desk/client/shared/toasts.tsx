import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useMemo, useRef, useState } from 'preact/hooks';

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly isTrouble: boolean;
}
interface Toasts {
  /** Says something in passing, to eye and ear. */
  readonly tell: (text: string) => void;
  /** As `tell`, for what went wrong: stays until it is put away. */
  readonly warn: (text: string) => void;
}

const Context = createContext<Toasts>({ tell: () => undefined, warn: () => undefined });

export function useToasts(): Toasts {
  return useContext(Context);
}

const SHOWN_MS = 5000;

export function ToastProvider({ children }: { children: ComponentChildren }) {
  const [shown, setShown] = useState<readonly Toast[]>([]);
  const count = useRef(0);
  const drop = useCallback((id: number) => setShown((all) => all.filter((one) => one.id !== id)), []);
  const toasts = useMemo<Toasts>(() => {
    const add = (text: string, isTrouble: boolean) => {
      const id = ++count.current;
      setShown((all) => [...all.slice(-2), { id, text, isTrouble }]);
      if (!isTrouble) setTimeout(() => drop(id), SHOWN_MS);
    };
    return { tell: (text) => add(text, false), warn: (text) => add(text, true) };
  }, [drop]);
  return (
    <Context.Provider value={toasts}>
      {children}
      <div class="toasts" role="status" aria-live="polite">
        {shown.map(({ id, text, isTrouble }) => (
          <div key={id} class={isTrouble ? 'toast is-trouble' : 'toast'}>
            <p>{text}</p>
            <button type="button" class="quiet" onClick={() => drop(id)} aria-label="Put this message away">
              ×
            </button>
          </div>
        ))}
      </div>
    </Context.Provider>
  );
}
