import type { ArticleRecord } from 'alderman';

/** Prints a line for each post that a record states. */
export function printPosts(record: ArticleRecord): void {
  const names = new Map<string, string>();
  for (const { id, name } of [...record.people, ...record.councils, ...record.organisations])
    names.set(id, name);
  for (const { personId, title, organisationId, status } of record.roles) {
    const body = organisationId === null ? '' : names.get(organisationId);
    console.log([names.get(personId), title, body, status].join('\t'));
  }
}
