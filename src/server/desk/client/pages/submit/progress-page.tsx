import { useLocation, useRoute } from 'preact-iso';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { WireProgress } from '../../../wire.ts';
import { formatDate } from '../../shared/dates.tsx';
import { articlePath, OutLink } from '../../shared/links.tsx';
import { Empty, Loading, PageHead } from '../../shared/parts.tsx';
import { useEvents } from '../../shared/use-events.ts';
import { useTitle } from '../../shared/use-title.ts';

/** Addresses that were submitted, each on its way through the stages; one alone leads to its article at its end. */
export function ProgressPage() {
  useTitle('Submitted');
  const batch = useRoute().params['batch'] ?? '';
  const { route } = useLocation();
  const [rows, setRows] = useState<ReadonlyMap<string, WireProgress> | null>(null);
  const [isUnknown, setUnknown] = useState(false);
  const listeners = useMemo(
    () => ({
      progress: (data: unknown) => {
        const changed = data as readonly WireProgress[];
        setRows((before) => new Map([...(before ?? []), ...changed.map((row) => [row.id, row] as const)]));
      },
      unknown: () => setUnknown(true),
    }),
    [],
  );
  const state = useEvents(`/submissions/${encodeURIComponent(batch)}/events`, listeners);
  const all = [...(rows?.values() ?? [])];
  // Only what came to its end while it was looked at: whoever comes back means to see this page.
  const wasRunning = useRef(false);
  if (all.some((row) => !isFinal(row))) wasRunning.current = true;
  const [only] = all.length === 1 ? all : [];
  useEffect(() => {
    if (wasRunning.current && only?.state === 'done' && only.recordId !== null)
      route(articlePath(only.recordId), true);
  }, [only, route]);
  const ended = all.filter(isFinal).length;
  return (
    <div class="page">
      <PageHead title="Submitted">
        <p role="status">
          {rows !== null && `${ended} of ${all.length} at an end`}
          {state === 'lost' && ' · live updates are broken off; they are being taken up again'}
        </p>
      </PageHead>
      {isUnknown && (
        <Empty title="There is no such submission.">
          <a href="/desk/submit">Submit addresses</a>
        </Empty>
      )}
      {rows === null && !isUnknown && <Loading what="the stages" />}
      {all.length > 0 && (
        <ol class="progress" aria-label="Addresses">
          {all.map((row) => (
            <ProgressRow key={row.id} row={row} />
          ))}
        </ol>
      )}
      <p>
        <a href="/desk/submit">Submit more</a>
      </p>
    </div>
  );
}

const STEPS = ['queued', 'fetched', 'extracted', 'done'] as const;
const STEP_WORDS = { queued: 'waiting', fetched: 'fetched', extracted: 'read', done: 'done' } as const;

function isFinal({ state }: WireProgress): boolean {
  return state === 'done' || state === 'skipped' || state === 'quarantined';
}

function ProgressRow({ row }: { row: WireProgress }) {
  const { url, state, recordId, title, facts, reason } = row;
  const reached = STEPS.findIndex((step) => step === state);
  return (
    <li class={`progress-row is-${state}`}>
      <div class="progress-what">
        {recordId !== null && state === 'done' ? (
          <a class="row-link" href={articlePath(recordId)}>
            {title ?? url}
          </a>
        ) : (
          <OutLink url={url}>{url}</OutLink>
        )}
        <p class="meta">
          {state === 'done' && recordId !== null && (
            <span>{facts === 1 ? '1 fact' : `${facts ?? 0} facts`}</span>
          )}
          {state === 'done' && reason !== null && <span>{reason}</span>}
          {state === 'skipped' && <span>Passed over: {reason}</span>}
          {state === 'quarantined' && <span class="flag">Put aside: {reason}</span>}
          {!isFinal(row) && reason !== null && (
            <span>
              {reason}
              {row.nextAttemptAt !== null && `; next try ${formatDate(row.nextAttemptAt, true)}`}
            </span>
          )}
        </p>
      </div>
      {reached === -1 ? (
        <span class="steps-word">{state === 'skipped' ? 'passed over' : 'put aside'}</span>
      ) : (
        <ol class="steps" aria-label={`Stage: ${STEP_WORDS[state as 'done']}`}>
          {STEPS.map((step, at) => (
            <li key={step} class={at < reached ? 'is-past' : at === reached ? 'is-here' : ''}>
              {STEP_WORDS[step]}
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}
