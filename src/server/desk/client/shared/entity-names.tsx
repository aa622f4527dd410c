import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { NamedEntity } from '../../entity-wire.ts';
import { EntityLink } from './links.tsx';

const Context = createContext<ReadonlyMap<string, NamedEntity>>(new Map());

/** Makes the names in facts lead to the pages of whom they mean, as an article's own entities are known. */
export function EntityNames({
  named,
  children,
}: {
  named: readonly NamedEntity[];
  children: ComponentChildren;
}) {
  const byName = useMemo(() => new Map(named.map((one) => [one.writtenAs, one])), [named]);
  return <Context.Provider value={byName}>{children}</Context.Provider>;
}

/** A name in a fact: a way to all that is known of it, where that is known. */
export function Name({ name, isSubject = false }: { name: string; isSubject?: boolean }) {
  const entity = useContext(Context).get(name);
  const words = <bdi class={isSubject ? 'subject' : undefined}>{name}</bdi>;
  if (entity === undefined) return words;
  const kind = entity.kind === 'person' ? 'person' : 'body';
  return <EntityLink kind={kind} id={entity.id} name={name} isSubject={isSubject} />;
}

/** Leads to the councils that an article names; nothing where there are none. */
export function CouncilsOf() {
  const named = [...useContext(Context).values()].filter(({ kind }) => kind === 'council');
  const councils = [...new Map(named.map((one) => [one.id, one])).values()];
  if (councils.length === 0) return null;
  return (
    <p class="meta councils-of">
      <span>{councils.length === 1 ? 'Council:' : 'Councils:'}</span>
      {councils.map(({ id, name }) => (
        <EntityLink key={id} kind="body" id={id} name={name} />
      ))}
    </p>
  );
}
