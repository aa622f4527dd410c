import { createId, type Role } from '../record/index.ts';
import {
  type ExportItem,
  type ExportSource,
  findEntity,
  joinEvidence,
  listNames,
  toDay,
} from './export-item.ts';

/** An entity of FollowTheMoney; every property has a list of values, all of them text. */
interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/**
 * Entities of FollowTheMoney, a line of JSON each. One that stands in several articles comes with each of them
 * under the same id, as the tools of that model expect of fragments.
 */
export async function* formatFtm(source: ExportSource): AsyncGenerator<string> {
  for await (const item of source()) {
    yield describeItem(item)
      .map((entity) => `${JSON.stringify(entity)}\n`)
      .join('');
  }
}

function make(
  schema: string,
  id: string,
  properties: Readonly<Record<string, string | null | undefined>>,
): Entity {
  const known = Object.entries(properties).flatMap(([name, value]) =>
    value ? [[name, [value]] as const] : [],
  );
  return { id, schema, properties: Object.fromEntries(known) };
}

function describeItem(item: ExportItem): Entity[] {
  const { people, councils } = item.record;
  return [
    describeArticle(item),
    ...people.map(({ id, name, honorific, party }) =>
      make('Person', findEntity(item, id), { name, title: honorific, political: party }),
    ),
    ...councils.map(({ id, name, gss }) =>
      make('PublicBody', findEntity(item, id), {
        name,
        idNumber: gss,
        country: 'gb',
        classification: 'council',
      }),
    ),
    ...describeOrganisations(item),
    ...item.record.roles.flatMap((role) => describeRole(item, role)),
    ...describeEvents(item),
    ...item.record.quotes.map((quote) =>
      make('Note', quote.id, {
        name: `Quotation of ${listNames(item.record).get(quote.speakerId)}`,
        entity: findEntity(item, quote.speakerId),
        description: quote.text,
        summary: describeReview(quote),
        ...describeSource(item),
        proof: item.record.id,
      }),
    ),
  ];
}

function describeArticle({ record }: ExportItem): Entity {
  const { article } = record;
  return make('Article', record.id, {
    fileName: `${record.id}.html`,
    title: article.title,
    author: article.byline.join('; '),
    publishedAt: toDay(article.published),
    publisher: article.site,
    sourceUrl: article.canonicalUrl ?? article.url,
    language: /^en\b/i.test(article.language ?? '') ? 'eng' : null,
  });
}

function describeSource({ record: { article } }: ExportItem) {
  return { sourceUrl: article.canonicalUrl ?? article.url, publisher: article.site };
}

const PUBLIC = new Set([
  'inspectorate',
  'department',
  'fire-service',
  'police',
  'nhs',
  'committee',
  'parish',
  'school',
]);

function describeOrganisations(item: ExportItem): Entity[] {
  return item.record.organisations.map(({ id, name, kind }) => {
    const schema = kind === 'company' ? 'Company' : PUBLIC.has(kind) ? 'PublicBody' : 'Organization';
    return make(schema, findEntity(item, id), { name, classification: kind });
  });
}

function describeReview({ review }: Pick<Role, 'review'>): string | null {
  return review === undefined ? null : `${review.status} by an analyst`;
}

const OCCUPANCY = { current: 'current', former: 'ended', incoming: 'unknown' } as const;

/** The post, and that the person holds it. */
function describeRole(item: ExportItem, role: Role): Entity[] {
  const { record } = item;
  const body = role.organisationId === null ? null : findEntity(item, role.organisationId);
  const bodyName = role.organisationId === null ? undefined : listNames(record).get(role.organisationId);
  const post = createId('position', role.title.toLowerCase(), body);
  return [
    make('Position', post, {
      name: bodyName === undefined ? role.title : `${role.title}, ${bodyName}`,
      organization: body,
      country: 'gb',
    }),
    make('Occupancy', role.id, {
      holder: findEntity(item, role.personId),
      post,
      status: OCCUPANCY[role.status],
      startDate: toDay(role.from),
      endDate: toDay(role.until),
      date: toDay(record.article.published),
      description: joinEvidence(role.evidence),
      summary: describeReview(role),
      recordId: record.id,
      ...describeSource(item),
    }),
  ];
}

/** The model knows neither grades nor interventions: both are things that happened to a body. */
function describeEvents(item: ExportItem): Entity[] {
  const { record } = item;
  const names = listNames(record);
  const event = (id: string, subjectId: string, more: Record<string, string | null>) =>
    make('Event', id, {
      ...more,
      involved: findEntity(item, subjectId),
      country: 'gb',
      proof: record.id,
      recordId: record.id,
      ...describeSource(item),
    });
  return [
    ...record.ratings.map((rating) => {
      const subject = [names.get(rating.subjectId), rating.service].filter(Boolean).join(', ');
      return event(rating.id, rating.subjectId, {
        name: `${rating.by} on ${subject}: ${rating.grade} (${rating.status})`,
        date: toDay(rating.asOf),
        summary: joinEvidence(rating.evidence),
        notes: describeReview(rating),
      });
    }),
    ...record.interventions.map((intervention) =>
      event(intervention.id, intervention.subjectId, {
        name: `${names.get(intervention.subjectId)}: ${intervention.type} (${intervention.status})`,
        date: toDay(record.article.published),
        summary: joinEvidence(intervention.evidence),
        notes: describeReview(intervention),
      }),
    ),
  ];
}
