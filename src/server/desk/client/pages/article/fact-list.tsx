import { useState } from 'preact/hooks';
import type { ClaimKind } from '../../../../../review/statement.ts';
import type { WireArticle } from '../../../wire.ts';
import { KIND_NAMES, KINDS } from '../../shared/kinds.ts';
import { Empty } from '../../shared/parts.tsx';
import { AddFact } from './add-fact.tsx';
import type { Open } from './article-desk.tsx';
import { type CardAction, FactCard } from './fact-card.tsx';
import { toDraft } from './fact-fields.ts';
import { FactForm } from './fact-form.tsx';
import type { LabelledFact } from './lay-out-marks.ts';
import { MergePerson } from './merge-person.tsx';
import { NoteForm } from './note-form.tsx';
import type { Decisions } from './use-decisions.ts';

interface Props {
  readonly article: WireArticle;
  readonly labelled: readonly LabelledFact[];
  readonly current: LabelledFact | null;
  readonly open: Open;
  readonly mayReview: boolean;
  readonly decisions: Decisions;
  readonly onOpen: (open: Open) => void;
  readonly onChoose: (label: string, isFocused?: boolean) => void;
  readonly onHover: (label: string | null) => void;
}

/** The facts of an article, by kind. */
export function FactList(props: Props) {
  const { article, labelled, open, mayReview, decisions, onOpen } = props;
  return (
    <aside class="facts" aria-label="Facts">
      {mayReview && open?.what !== 'add' && (
        <button
          type="button"
          class="add"
          title="Add a fact (n)"
          // The words that are selected are those meant.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onOpen({ what: 'add', kind: 'role' })}
        >
          + Add a fact
        </button>
      )}
      {open?.what === 'add' && (
        <AddFact
          article={article}
          kind={open.kind}
          onKind={(kind) => onOpen({ what: 'add', kind })}
          onSend={async (claim) => {
            const isTaken = await decisions.add(claim);
            if (isTaken) onOpen(null);
            return isTaken;
          }}
          onCancel={() => onOpen(null)}
        />
      )}
      {labelled.length === 0 && (
        <Empty title="No fact was found in this article.">
          <p>If it states one, select the words and add it.</p>
        </Empty>
      )}
      {KINDS.map((kind) => (
        <FactGroup key={kind} kind={kind} {...props} />
      ))}
    </aside>
  );
}

function FactGroup({ kind, ...props }: Props & { kind: ClaimKind }) {
  const own = props.labelled.filter(({ fact }) => fact.kind === kind);
  if (own.length === 0) return null;
  const waiting = own.filter(
    ({ fact }) => fact.status === 'waiting' && !fact.isGone && fact.machine?.confidence !== null,
  ).length;
  return (
    <section class="fact-group" aria-labelledby={`group-${kind}`}>
      <h2 id={`group-${kind}`}>
        {KIND_NAMES[kind].many}{' '}
        <span class="meta">{waiting === 0 ? own.length : `${waiting} of ${own.length} to review`}</span>
      </h2>
      <ol>
        {own.map((one) => (
          <FactEntry key={one.fact.key} one={one} {...props} />
        ))}
      </ol>
    </section>
  );
}

function FactEntry({ one, ...props }: Props & { one: LabelledFact }) {
  const { article, current, open, mayReview, decisions, onOpen, onChoose, onHover } = props;
  const { fact, label } = one;
  const [isMerging, setMerging] = useState(false);
  const isCurrent = current?.fact.key === fact.key;
  const act = (action: CardAction) => {
    onChoose(label, false);
    if (action === 'accept' || action === 'reject') void decisions.decide(fact, action);
    else if (action === 'undo') void decisions.undo(fact);
    else if (action === 'flag') void decisions.flag(fact);
    else onOpen({ what: action, key: fact.key });
  };
  const form = open !== null && open.what !== 'add' && open.key === fact.key ? open.what : null;
  return (
    <FactCard
      labelled={one}
      isCurrent={isCurrent}
      onChoose={() => onChoose(label, false)}
      onHover={(isOver) => onHover(isOver ? label : null)}
      {...(mayReview ? { onAct: act } : {})}
      {...(fact.kind === 'person' && mayReview && !isMerging ? { onMerge: () => setMerging(true) } : {})}
    >
      {isMerging ? (
        <MergePerson
          article={article}
          fact={fact}
          onMerge={async (into) => {
            if (await decisions.mergePeople(nameOf(fact), into)) setMerging(false);
          }}
          onCancel={() => setMerging(false)}
        />
      ) : form === 'edit' ? (
        <FactForm
          article={article}
          kind={fact.kind}
          name={`${article.articleId}.${fact.key}`}
          start={{ draft: toDraft(fact.statement), evidence: fact.evidence }}
          verb="Save the correction"
          onSend={async (claim) => {
            const isTaken = await decisions.correct(fact, claim);
            if (isTaken) onOpen(null);
            return isTaken;
          }}
          onCancel={() => {
            onOpen(null);
            onChoose(label);
          }}
        />
      ) : form === 'comment' ? (
        <NoteForm
          name={`${article.articleId}.${fact.key}.comment`}
          label="Comment"
          onSend={async (note) => {
            const isTaken = await decisions.comment(fact, note);
            if (isTaken) {
              onOpen(null);
              onChoose(label);
            }
            return isTaken;
          }}
          onCancel={() => {
            onOpen(null);
            onChoose(label);
          }}
        />
      ) : undefined}
    </FactCard>
  );
}

function nameOf({ statement }: LabelledFact['fact']): string {
  return 'name' in statement ? statement.name : '';
}
