import type { EntitySummary } from '../../../find-wire.ts';
import { EntityLink } from '../../shared/links.tsx';

/** A person, a council or another body, and what articles call it. */
export function FoundEntity({
  entity: { id, kind, name, names, articles, code },
}: {
  entity: EntitySummary;
}) {
  const others = names.filter((other) => other !== name);
  return (
    <li>
      <EntityLink kind={kind === 'person' ? 'person' : 'body'} id={id} name={name} isSubject />
      <p class="meta">
        <span>{articles === 1 ? '1 article' : `${articles} articles`}</span>
        {code !== null && <span>{code}</span>}
        {others.length > 0 && (
          <span>
            also as <bdi>{others.join(', ')}</bdi>
          </span>
        )}
      </p>
    </li>
  );
}
