import { useState } from 'preact/hooks';
import type { WireSource } from '../../../wire.ts';
import { post } from '../../shared/api.ts';
import { useToasts } from '../../shared/toasts.tsx';
import { useMe } from '../../shell/session.tsx';

interface Props {
  readonly source: WireSource;
  readonly onChange: () => void;
  readonly onRun: () => void;
}

/** Runs a source now, pauses it, or lets it go on; for admins. */
export function SourceButtons({ source: { id, name, isPaused }, onChange, onRun }: Props) {
  const me = useMe();
  const { tell, warn } = useToasts();
  const [isBusy, setBusy] = useState(false);
  if (me?.role !== 'admin') return null;
  const send = async (action: 'run' | 'pause' | 'resume', words: string) => {
    if (isBusy) return;
    setBusy(true);
    try {
      await post(`/sources/${encodeURIComponent(id)}/${action}`);
      tell(words);
      onChange();
      if (action === 'run') onRun();
    } catch (error) {
      warn((error as Error).message);
    }
    setBusy(false);
  };
  return (
    <span class="row-buttons">
      <button
        type="button"
        disabled={isPaused}
        aria-disabled={isBusy}
        aria-label={`Run now: ${name}`}
        onClick={() => void send('run', `${name} is being run.`)}
      >
        Run now
      </button>
      <button
        type="button"
        aria-disabled={isBusy}
        aria-label={`${isPaused ? 'Resume' : 'Pause'} ${name}`}
        onClick={() =>
          void (isPaused ? send('resume', `${name} runs again.`) : send('pause', `${name} is paused.`))
        }
      >
        {isPaused ? 'Resume' : 'Pause'}
      </button>
    </span>
  );
}
