import type { WireFinds } from '../../../entity-wire.ts';
import { EntityLink } from '../../shared/links.tsx';

/** Councils of the register beside those that were found by what articles call them. */
export function InRegister({ entries }: { entries: WireFinds['register'] }) {
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="register">
      <h2 id="register">Others in the register</h2>
      <ul class="found">
        {entries.map(({ body: { name, detail }, entityId }) => (
          <li key={`${name} ${detail}`}>
            {entityId === null ? <span>{name}</span> : <EntityLink kind="body" id={entityId} name={name} />}
            <span class="meta">
              <span>{detail}</span>
              {entityId === null && <span>no article names it yet</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
