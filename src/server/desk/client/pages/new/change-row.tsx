import type { ChangeLine } from '../../../find-wire.ts';
import { When } from '../../shared/dates.tsx';
import { EntityLink, EvidenceLink } from '../../shared/links.tsx';
import { CHANGE_WORDS } from './change-words.ts';

/** A change, and the articles that tell it with their words. */
export function ChangeRow({ line }: { line: ChangeLine }) {
  const { kind, evidence, stories } = line;
  return (
    <li class="change">
      <p class="statement">
        <Sentence line={line} />
      </p>
      <ul>
        {evidence.map(({ articleId, recordId, factId, title, site, published, spans }) => (
          <li key={`${recordId} ${factId}`}>
            <p class="snippet" dir="auto">
              {spans.map(({ start, end, quote }, at) => (
                <span key={`${start} ${end}`}>
                  {at > 0 && ' … '}
                  <mark class={`mark-${CHANGE_WORDS[kind].fact}`}>{quote}</mark>
                </span>
              ))}
            </p>
            <p class="meta">
              <EvidenceLink id={articleId} fact={factId}>
                <bdi>{title ?? 'Untitled'}</bdi>
              </EvidenceLink>
              {site !== null && <bdi>{site}</bdi>}
              {published === null ? <span>no date</span> : <When value={published} />}
            </p>
          </li>
        ))}
      </ul>
      {stories > evidence.length && (
        <p class="meta">
          and {stories - evidence.length} more {stories - evidence.length === 1 ? 'article' : 'articles'}
        </p>
      )}
    </li>
  );
}

function Sentence({ line: { kind, person, body, about, before, now } }: { line: ChangeLine }) {
  const at = body !== null && (
    <EntityLink kind="body" id={body.id} name={body.name} isSubject={person === null} />
  );
  if (kind === 'appointment' || kind === 'departure')
    return (
      <>
        {person !== null && <EntityLink kind="person" id={person.id} name={person.name} isSubject />}{' '}
        <span class="state">{ROLE_WORDS[now] ?? now}</span> <bdi>{about}</bdi>
        {at !== false && <>, {at}</>}
      </>
    );
  if (kind === 'rating')
    return (
      <>
        {at}
        {about !== null && (
          <>
            , <bdi>{about}</bdi>
          </>
        )}
        : “<bdi>{now}</bdi>”
        {before !== null && (
          <span class="state">
            , before that “<bdi>{before}</bdi>”
          </span>
        )}
      </>
    );
  return (
    <>
      {at}: {about} <span class="state">{now}</span>
      {before !== null && <span class="state">, before that {before}</span>}
    </>
  );
}

const ROLE_WORDS: Readonly<Record<string, string>> = {
  current: 'is now',
  incoming: 'will be',
  former: 'is no longer',
};
