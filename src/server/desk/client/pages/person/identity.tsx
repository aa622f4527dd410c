import type { WirePerson } from '../../../entity-wire.ts';
import { formatDate } from '../../shared/dates.tsx';
import { countArticles } from '../../shared/timeline/describe.ts';
import { useQuery } from '../../shared/use-query.ts';
import { useMayReview } from '../../shell/session.tsx';
import { IdentityDecisions } from './identity-decisions.tsx';
import { MergeForm } from './merge-form.tsx';
import { SplitForm } from './split-form.tsx';

interface Props {
  readonly person: WirePerson;
  readonly onDecided: (entityId: string) => void;
}

/** Under which names someone occurs, why that counts as one person, and the ways to say that it is not so. */
export function Identity({ person, onDecided }: Props) {
  const { entity, appearances, decisions } = person;
  const mayReview = useMayReview();
  const [query, change] = useQuery();
  const open = query['open'];
  const close = () => change({ open: null });
  return (
    <section aria-labelledby="identity" class="identity">
      <h2 id="identity">Why this is one person</h2>
      <ol class="appearances">
        {appearances.map(({ node, name, said, articles, first, last }) => (
          <li key={node}>
            <bdi class="subject">{name}</bdi>
            {said.length > 0 && (
              <>
                : <bdi>{said.join('; ')}</bdi>
              </>
            )}
            <span class="meta">
              {countArticles(articles)}, {describeDays(first, last)}
            </span>
          </li>
        ))}
      </ol>
      <Reasons person={person} />
      {mayReview && open !== 'merge' && open !== 'split' && (
        <p class="buttons">
          <button type="button" onClick={() => change({ open: 'merge' })}>
            Same as another person …
          </button>
          {entity.articles > 1 && (
            <button type="button" onClick={() => change({ open: 'split' })}>
              Some articles mean another person …
            </button>
          )}
        </p>
      )}
      {mayReview && open === 'merge' && <MergeForm entity={entity} onDecided={onDecided} onCancel={close} />}
      {mayReview && open === 'split' && <SplitForm entity={entity} onDecided={onDecided} onCancel={close} />}
      <IdentityDecisions id={entity.id} decisions={decisions} mayReview={mayReview} onDecided={onDecided} />
    </section>
  );
}

function Reasons({ person: { appearances, reasons } }: { person: WirePerson }) {
  if (appearances.length < 2) {
    return <p class="hint">Every article speaks of them in the same way.</p>;
  }
  const numbers = new Map(appearances.map(({ node }, at) => [node, at + 1]));
  return (
    <ul class="reasons">
      {reasons.map(({ left, right, rule, shared, decision }) => (
        <li key={`${left} ${right}`}>
          {numbers.get(left)} and {numbers.get(right)}:{' '}
          {decision === null ? rule : `an analyst says so, decision ${decision}`}
          {shared.length > 0 && (
            <>
              {' '}
              (<bdi>{shared.join('; ')}</bdi>)
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function describeDays(first: string | null, last: string | null): string {
  if (first === null || last === null) return 'no date';
  return first === last ? formatDate(first) : `${formatDate(first)} to ${formatDate(last)}`;
}
