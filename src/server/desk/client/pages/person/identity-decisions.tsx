import { useState } from 'preact/hooks';
import type { WireEntityDecision } from '../../../entity-wire.ts';
import { When } from '../../shared/dates.tsx';
import { EntityLink } from '../../shared/links.tsx';
import { useQuery } from '../../shared/use-query.ts';
import { ReasonField } from './reason-field.tsx';
import { useRuling } from './use-ruling.ts';

interface Props {
  readonly id: string;
  readonly decisions: readonly WireEntityDecision[];
  readonly mayReview: boolean;
  readonly onDecided: (entityId: string) => void;
}

/** What analysts have decided of who this is, the latest first; each can be taken back, and stays in the list. */
export function IdentityDecisions({ id, decisions, mayReview, onDecided }: Props) {
  const [query, change] = useQuery();
  if (decisions.length === 0) return null;
  return (
    <>
      <h3>Decisions</h3>
      <ol class="rulings">
        {decisions.map((decision) => {
          const { seq, reason, by, at, isRevoked, verdict } = decision;
          const isOpen = query['open'] === `undo-${seq}`;
          const canUndo = mayReview && verdict !== 'revoked' && !isRevoked;
          return (
            <li key={seq}>
              <p>
                <Verdict decision={decision} id={id} />
                {isRevoked && <span class="flag">undone</span>}
              </p>
              <p class="comment">
                <bdi>{reason}</bdi>
                <span class="meta">
                  <bdi>{by}</bdi>, <When value={at} time />
                </span>
              </p>
              {canUndo && !isOpen && (
                <button type="button" onClick={() => change({ open: `undo-${seq}` })}>
                  Undo decision {seq}
                </button>
              )}
              {canUndo && isOpen && (
                <UndoForm seq={seq} onDone={() => onDecided(id)} onCancel={() => change({ open: null })} />
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function Verdict({ decision, id }: { decision: WireEntityDecision; id: string }) {
  const { seq, verdict, left, right, revokes } = decision;
  const show = (one: { id: string; name: string }) =>
    one.id === id ? <bdi>{one.name}</bdi> : <EntityLink kind="person" id={one.id} name={one.name} />;
  if (verdict === 'revoked')
    return (
      <>
        Decision {seq}: decision {revokes} is undone.{' '}
      </>
    );
  if (verdict === 'different')
    return (
      <>
        Decision {seq}: some articles mean another than {show(left)}.{' '}
      </>
    );
  return (
    <>
      Decision {seq}: {show(left)}
      {right !== null && <> and {show(right)}</>} are one.{' '}
    </>
  );
}

interface UndoProps {
  readonly seq: number;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

function UndoForm({ seq, onDone, onCancel }: UndoProps) {
  const [reason, setReason] = useState('');
  const { isBusy, send } = useRuling();
  return (
    <form
      class="note-form stack"
      aria-label={`Undo decision ${seq}`}
      onSubmit={(event) => {
        event.preventDefault();
        void send(`/identities/${seq}/undo`, { reason }, `Decision ${seq} is undone.`, onDone);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <ReasonField value={reason} onChange={setReason} />
      <div class="form-end">
        <button class="primary" disabled={isBusy}>
          Undo
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
