import type { ContradictionLine } from '../../../entity-wire.ts';
import { When } from '../../shared/dates.tsx';
import { EntityLink, EvidenceLink } from '../../shared/links.tsx';

const WORDS = {
  'two holders': 'Two people are said to hold one post',
  'two grades': 'One inspection is given two grades',
  'post held and not held': 'A post is said to be held and to have been left',
  'intervention imposed and lifted': 'An intervention is said to be over and to go on',
} as const;

/** Where two articles cannot both be right; nothing where none are known. */
export function Contradictions({ lines }: { lines: readonly ContradictionLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section class="contradictions" aria-labelledby="contradictions">
      <h2 id="contradictions">
        Articles that disagree <span class="flag">{lines.length}</span>
      </h2>
      <p class="hint">Open both, and reject or correct the fact that is wrong.</p>
      <ul>
        {lines.map(({ kind, about, sides }, at) => (
          <li key={at}>
            <p>
              {WORDS[kind]}
              {about !== null && (
                <>
                  : <bdi class="subject">{about}</bdi>
                </>
              )}
            </p>
            <ul class="sides">
              {sides.map(({ person, says, evidence }) => (
                <li key={`${evidence.recordId} ${evidence.factId}`}>
                  {person !== null && <EntityLink kind="person" id={person.id} name={person.name} />} “
                  <bdi>{says}</bdi>” in{' '}
                  <EvidenceLink id={evidence.articleId} fact={evidence.factId}>
                    <bdi>{evidence.title ?? 'Untitled'}</bdi>
                  </EvidenceLink>
                  {evidence.published !== null && (
                    <>
                      , <When value={evidence.published} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
