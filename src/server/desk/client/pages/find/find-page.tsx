import { useEffect, useState } from 'preact/hooks';
import type { WireFinds } from '../../../entity-wire.ts';
import { Parts } from '../../shared/article-list.tsx';
import { EntityLink } from '../../shared/links.tsx';
import { Empty, Loading, PageHead, Trouble } from '../../shared/parts.tsx';
import { countArticles } from '../../shared/timeline/describe.ts';
import { useQuery } from '../../shared/use-query.ts';
import { useResource } from '../../shared/use-resource.ts';
import { useTitle } from '../../shared/use-title.ts';
import { InRegister } from './in-register.tsx';

const WORDS = {
  bodies: {
    title: 'Councils',
    label: 'Name of a council or another body, or a council’s code',
    hint: 'Type the beginning of a name: “Kirklees”, “North Yorkshire”, “Ofsted”.',
    what: 'councils',
  },
  people: {
    title: 'People',
    label: 'Name or surname of a person',
    hint: 'Type a surname, or the beginning of a name.',
    what: 'people',
  },
} as const;

export const FindCouncilPage = () => <FindPage of="bodies" />;
export const FindPersonPage = () => <FindPage of="people" />;

/** Finds a body by any of the names that the register or articles have for it, or a person by name. */
function FindPage({ of }: { of: keyof typeof WORDS }) {
  const { title, label, hint } = WORDS[of];
  useTitle(title);
  const [query, change] = useQuery();
  const name = query['q'] ?? '';
  const [typed, setTyped] = useState(name);
  useEffect(() => setTyped(name), [name]);
  return (
    <div class="page">
      <PageHead title={title} />
      <form
        class="find"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          change({ q: typed, after: null });
        }}
      >
        <label>
          {label}
          <input
            type="search"
            value={typed}
            maxLength={300}
            autofocus
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button class="primary">Find</button>
      </form>
      {name === '' ? (
        <Empty title="Whom are you looking for?">
          <p>{hint}</p>
        </Empty>
      ) : (
        <Results of={of} name={name} />
      )}
    </div>
  );
}

function Results({ of, name }: { of: keyof typeof WORDS; name: string }) {
  const [query] = useQuery();
  const after = query['after'] ?? '';
  const part = after === '' ? '' : `&after=${encodeURIComponent(after)}`;
  const { data, error, isLoading, reload } = useResource<WireFinds>(
    `/entities?of=${of}&q=${encodeURIComponent(name)}${part}`,
  );
  if (error !== null) return <Trouble error={error} retry={reload} />;
  if (isLoading || data === null) return <Loading what={WORDS[of].what} />;
  const { items, register, next } = data;
  return (
    <>
      {items.length + register.length === 0 && (
        <Empty title={`No article names “${name}”.`}>
          <p>
            Try another spelling or only its beginning, or <a href="/desk/submit">submit an article</a> that
            does.
          </p>
        </Empty>
      )}
      <ul class="found">
        {items.map(({ entity: { id, name, kind, names, articles }, detail }) => (
          <li key={id}>
            <EntityLink kind={kind === 'person' ? 'person' : 'body'} id={id} name={name} />
            <span class="meta">
              {detail !== null && <bdi>{detail}</bdi>}
              <span>{countArticles(articles)}</span>
              {names.length > 1 && (
                <span>
                  as <bdi>{names.join(', ')}</bdi>
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <Parts name="after" next={next} first="The first" more="More" />
      <InRegister entries={register} />
    </>
  );
}
