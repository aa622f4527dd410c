import { createId, type Role } from '../record/index.ts';
import { type ExportItem, type ExportSource, findEntity, toDay } from './export-item.ts';

type Thing = Readonly<Record<string, unknown>> & { readonly id: string };

/** What a document of Popolo holds, each list made in a pass of its own. */
const LISTS: readonly (readonly [name: string, describe: (item: ExportItem) => Thing[]])[] = [
  ['persons', describePersons],
  ['organizations', describeOrganisations],
  ['posts', describePosts],
  ['memberships', describeMemberships],
];

/**
 * One document of Popolo: people, bodies, posts, and who held which, each once. The article is the source of
 * what it is the first to name. Of each list the ids are held in memory, and nothing else.
 */
export async function* formatPopolo(source: ExportSource): AsyncGenerator<string> {
  yield '{';
  for (const [i, [name, describe]] of LISTS.entries()) {
    yield `${i === 0 ? '' : '\n],'}\n"${name}":[`;
    const seen = new Set<string>();
    for await (const item of source()) {
      for (const thing of describe(item)) {
        if (seen.has(thing.id)) continue;
        yield `${seen.size === 0 ? '' : ','}\n${JSON.stringify(dropNulls(thing))}`;
        seen.add(thing.id);
      }
    }
  }
  yield '\n]\n}\n';
}

function dropNulls(thing: Thing): object {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== null));
}

function listSources({ record }: ExportItem) {
  const url = record.article.canonicalUrl ?? record.article.url;
  return url === null ? [] : [{ url, ...(record.article.title !== null && { note: record.article.title }) }];
}

function describePersons(item: ExportItem): Thing[] {
  return item.record.people.map(({ id, name, honorific }) => ({
    id: findEntity(item, id),
    name,
    honorific_prefix: honorific,
    sources: listSources(item),
  }));
}

function describeOrganisations(item: ExportItem): Thing[] {
  const { councils, organisations } = item.record;
  const codes = (scheme: string, identifier: string | null) =>
    identifier === null ? [] : [{ scheme, identifier }];
  return [
    ...councils.map(({ id, name, code, gss }) => ({
      id: findEntity(item, id),
      name,
      classification: 'council',
      identifiers: [...codes('gss', gss), ...codes('local-authority-code', code)],
      sources: listSources(item),
    })),
    ...organisations.map(({ id, name, kind }) => ({
      id: findEntity(item, id),
      name,
      classification: kind,
      sources: listSources(item),
    })),
  ];
}

/** A post is the same where its title and its body are. */
function createPostId(item: ExportItem, { title, organisationId }: Role): string {
  return createId(
    'post',
    title.toLowerCase(),
    organisationId === null ? null : findEntity(item, organisationId),
  );
}

function describePosts(item: ExportItem): Thing[] {
  return listRolesOfBodies(item).map((role) => ({
    id: createPostId(item, role),
    label: role.title,
    role: role.title,
    organization_id: findEntity(item, role.organisationId ?? ''),
    sources: listSources(item),
  }));
}

function describeMemberships(item: ExportItem): Thing[] {
  return listRolesOfBodies(item).map((role) => ({
    id: role.id,
    label: `${role.title} (${role.status})`,
    role: role.title,
    person_id: findEntity(item, role.personId),
    organization_id: findEntity(item, role.organisationId ?? ''),
    post_id: createPostId(item, role),
    start_date: toDay(role.from),
    end_date: toDay(role.until),
    sources: listSources(item),
  }));
}

/** A membership is of a body: a post whose body is not stated has no place here. */
function listRolesOfBodies({ record }: ExportItem): Role[] {
  return record.roles.filter(({ organisationId }) => organisationId !== null);
}
