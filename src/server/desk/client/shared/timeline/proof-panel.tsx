import { useEffect, useRef } from 'preact/hooks';
import type { TenureLine } from '../../../entity-wire.ts';
import { When } from '../dates.tsx';
import { EvidenceLink } from '../links.tsx';
import { toPlainText } from '../plain-text.ts';
import { useQuery } from '../use-query.ts';

type Evidence = TenureLine['evidence'][number];

interface Proved {
  readonly stories: number;
  readonly evidence: readonly Evidence[];
}

interface Props {
  readonly id: string;
  readonly name: string;
  readonly line: Proved;
}

/** The articles that say what a mark shows, with their words; nothing while the mark is not chosen. */
export function ProofPanel({ id, name, line }: Props) {
  const [query] = useQuery();
  return query['mark'] === id ? <OpenPanel id={id} name={name} line={line} /> : null;
}

function OpenPanel({ id, name, line }: Props) {
  const [, change] = useQuery();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const close = () => {
    document.getElementById(`mark-${id}`)?.focus();
    change({ mark: null });
  };
  return (
    <section
      class="proof"
      ref={panel}
      tabIndex={-1}
      aria-label={`Articles that say it: ${name}`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <div class="proof-head">
        <p>
          <bdi>{name}</bdi>
        </p>
        <button type="button" class="quiet" onClick={close} aria-label="Close the articles">
          ×
        </button>
      </div>
      <ProofList line={line} />
    </section>
  );
}

/** Articles, each a way to the fact in it. */
export function ProofList({ line: { evidence, stories } }: { line: Proved }) {
  return (
    <ul class="proof-list">
      {evidence.map((one) => (
        <li key={`${one.recordId} ${one.factId}`}>
          <EvidenceLink id={one.articleId} fact={one.factId}>
            <bdi>{one.title ?? 'Untitled'}</bdi>
          </EvidenceLink>
          <span class="meta">
            {one.site !== null && <bdi>{one.site}</bdi>}
            {one.published === null ? <span>no date</span> : <When value={one.published} />}
            <span>says “{one.status}”</span>
          </span>
          <q dir="auto">{toPlainText(one.spans.map(({ quote }) => quote).join(' … '))}</q>
        </li>
      ))}
      {stories > evidence.length && <li class="hint">and {stories - evidence.length} more</li>}
    </ul>
  );
}

/** The latest of the articles, for a table. */
export function ProofCell({ line: { evidence, stories } }: { line: Proved }) {
  const [last] = evidence;
  if (last === undefined) return <span>–</span>;
  return (
    <>
      <EvidenceLink id={last.articleId} fact={last.factId}>
        <bdi>{last.title ?? 'Untitled'}</bdi>
      </EvidenceLink>
      {stories > 1 && <span class="hint"> and {stories - 1} more</span>}
    </>
  );
}
