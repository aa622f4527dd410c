import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Me } from '../../wire.ts';
import { onSessionEnd, setCsrfToken } from '../shared/api.ts';
import { SignInDialog } from './sign-in-dialog.tsx';

const Context = createContext<Me | null>(null);

/** Who is signed in; null until that is known. */
export function useMe(): Me | null {
  return useContext(Context);
}

/** Whether they may decide, or only look. */
export function useMayReview(): boolean {
  const me = useMe();
  return me !== null && (me.role === 'reviewer' || me.role === 'admin');
}

async function fetchMe(): Promise<Me | null> {
  const response = await fetch('/desk/api/me', { headers: { accept: 'application/json' } });
  return response.ok ? ((await response.json()) as Me) : null;
}

/**
 * Finds out who is signed in. Where the session ends meanwhile it asks for the password over whatever is on the page,
 * and what was being done goes on afterwards.
 */
export function SessionProvider({ children }: { children: ComponentChildren }) {
  const [me, setMe] = useState<Me | null>(null);
  const [isAsking, setAsking] = useState(false);
  const waiting = useRef<(() => void)[]>([]);

  const take = (found: Me) => {
    setCsrfToken(found.csrfToken);
    setMe(found);
  };
  useEffect(() => {
    onSessionEnd(
      () =>
        new Promise((resolve) => {
          waiting.current.push(resolve);
          setAsking(true);
        }),
    );
    void fetchMe().then((found) => (found === null ? setAsking(true) : take(found)));
  }, []);

  const finish = async () => {
    const found = await fetchMe();
    if (found === null) return;
    take(found);
    setAsking(false);
    for (const go of waiting.current.splice(0)) go();
  };
  return (
    <Context.Provider value={me}>
      {children}
      {isAsking && <SignInDialog name={me?.name ?? ''} onSignedIn={finish} />}
    </Context.Provider>
  );
}
