import type { ComponentChildren } from 'preact';

/** The address of an article, at one of its facts where a key is given. */
export function articlePath(id: string, key?: string): string {
  return `/desk/articles/${encodeURIComponent(id)}${key === undefined ? '' : `?fact=${encodeURIComponent(key)}`}`;
}

/** Leads to the words that prove a fact; takes the id of an article or of one of its records. */
export function EvidenceLink({
  id,
  fact,
  children,
}: {
  id: string;
  fact?: string;
  children: ComponentChildren;
}) {
  return <a href={articlePath(id, fact)}>{children}</a>;
}

/** The page of a person, or of a council or another body. */
export function entityPath(kind: 'person' | 'body', id: string): string {
  return `/desk/${kind === 'person' ? 'people' : 'councils'}/${encodeURIComponent(id)}`;
}

interface EntityLinkProps {
  readonly kind: 'person' | 'body';
  readonly id: string;
  readonly name: string;
  readonly isSubject?: boolean;
}

/** Leads to all that articles say of someone or of a body. */
export function EntityLink({ kind, id, name, isSubject = false }: EntityLinkProps) {
  return (
    <a class="entity" href={entityPath(kind, id)}>
      <bdi class={isSubject ? 'subject' : undefined}>{name}</bdi>
    </a>
  );
}

/** Leads out of the desk, only to where the web is. */
export function OutLink({ url, children }: { url: string; children: ComponentChildren }) {
  if (!/^https?:\/\//i.test(url)) return <span>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="visually-hidden"> (opens in a new tab)</span>
    </a>
  );
}
