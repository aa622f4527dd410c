import { useState } from 'preact/hooks';
import { type ApiError, post } from '../../shared/api.ts';
import { useToasts } from '../../shared/toasts.tsx';

/** Sends a decision on who is who; what went wrong is said, and what was typed stays. */
export function useRuling() {
  const { tell, warn } = useToasts();
  const [isBusy, setBusy] = useState(false);
  const send = async (
    path: string,
    body: object,
    words: string,
    then: (entityId: string | undefined) => void,
  ): Promise<void> => {
    setBusy(true);
    try {
      const { entityId } = await post<{ entityId?: string }>(path, body);
      tell(words);
      then(entityId);
    } catch (error) {
      warn((error as ApiError).message);
    }
    setBusy(false);
  };
  return { isBusy, send };
}
