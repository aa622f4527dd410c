import { useRoute } from 'preact-iso';
import { useMemo, useState } from 'preact/hooks';
import type { BulkOutcome, WireItem, WireSample } from '../../../wire.ts';
import { post } from '../../shared/api.ts';
import { useShortcuts } from '../../shared/keys.ts';
import { Empty, Loading, PageHead, Trouble } from '../../shared/parts.tsx';
import { useToasts } from '../../shared/toasts.tsx';
import { useResource } from '../../shared/use-resource.ts';
import { useTitle } from '../../shared/use-title.ts';
import { inboxPath } from './filters.ts';
import { FactRow } from '../../shared/fact-row.tsx';

/** Accepting all of a filter at once: first a sample, each fact of which has to be right. */
export function BulkPage() {
  useTitle('Accept in bulk');
  const { params } = useRoute();
  const sample = useResource<WireSample>(`/samples/${params['id'] ?? ''}`);
  const [outcome, setOutcome] = useState<BulkOutcome | null>(null);
  return (
    <div class="page">
      <PageHead title="Accept in bulk">
        <p>
          Look at each fact of this sample, drawn by lot. If all are right, everything else under the filter
          can be accepted at once; if one is wrong, nothing is.
        </p>
      </PageHead>
      {sample.error !== null && <Trouble error={sample.error} retry={sample.reload} />}
      {sample.isLoading && <Loading what="the sample" />}
      {outcome !== null && <Outcome outcome={outcome} />}
      {sample.data !== null && outcome === null && (
        <Sample sample={sample.data} reload={sample.reload} onAccepted={setOutcome} />
      )}
    </div>
  );
}

interface SampleProps {
  readonly sample: WireSample;
  readonly reload: () => void;
  readonly onAccepted: (outcome: BulkOutcome) => void;
}

function Sample({ sample, reload, onAccepted }: SampleProps) {
  const { id, items, accepted, wrong, waiting, filter } = sample;
  const { warn } = useToasts();
  const decide = async (item: WireItem | undefined, action: 'accept' | 'reject') => {
    if (item === undefined) return;
    try {
      await post(`/articles/${item.articleId}/decisions?brief=1`, {
        key: item.key,
        seenVersion: item.version,
        act: { action },
      });
    } catch (error) {
      warn((error as Error).message);
    }
    reload();
  };
  const accept = async () => {
    try {
      onAccepted(await post<BulkOutcome>(`/samples/${id}/accept`));
    } catch (error) {
      warn((error as Error).message);
      reload();
    }
  };
  const first = items.find(({ status }) => status === 'waiting');
  useShortcuts(
    useMemo(
      () => ({ a: () => void decide(first, 'accept'), r: () => void decide(first, 'reject') }),
      [first],
    ),
  );
  return (
    <>
      <ol class="inbox" aria-label="The sample">
        {items.map((item) => (
          <FactRow
            key={`${item.articleId} ${item.key}`}
            item={item}
            isCurrent={item === first}
            verdict={item.status === 'waiting' ? null : item.status === 'accepted' ? 'accept' : 'reject'}
            query=""
            onFocus={() => undefined}
            onDecide={(action) => void decide(item, action)}
          />
        ))}
      </ol>
      <div class="bulk-end">
        <p role="status">
          {accepted} right, {wrong} wrong, {waiting} to look at.
        </p>
        {wrong > 0 ? (
          <p>
            The filter lets in what is wrong. <a href={inboxPath(filter)}>Narrow it</a>, or raise the
            confidence, and draw again.
          </p>
        ) : (
          <button type="button" class="primary" disabled={waiting > 0} onClick={accept}>
            Accept all the rest
          </button>
        )}
      </div>
    </>
  );
}

function Outcome({ outcome }: { outcome: BulkOutcome }) {
  const [undone, setUndone] = useState<number | null>(null);
  const { warn } = useToasts();
  const undo = async () => {
    try {
      setUndone((await post<{ undone: number }>(`/batches/${outcome.batch}/undo`)).undone);
    } catch (error) {
      warn((error as Error).message);
    }
  };
  if (undone !== null)
    return (
      <Empty title={`${undone} taken back: they wait again.`}>
        <a href="/desk">To the inbox</a>
      </Empty>
    );
  return (
    <Empty title={`${outcome.accepted} ${outcome.accepted === 1 ? 'fact' : 'facts'} accepted.`}>
      {outcome.passedOver > 0 && (
        <p>{outcome.passedOver} were passed over: someone decided on them meanwhile.</p>
      )}
      <p>
        <a href="/desk">To the inbox</a>{' '}
        <button type="button" onClick={undo}>
          Undo all of it
        </button>
      </p>
    </Empty>
  );
}
