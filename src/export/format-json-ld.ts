import type { ArticleRecord } from '../record/index.ts';
import { type ExportItem, type ExportSource, findEntity, joinEvidence, toDay } from './export-item.ts';

/** A node of the graph, in the words of schema.org. */
type Node = Readonly<Record<string, unknown>>;

/** One document of JSON-LD in the vocabulary of schema.org, a piece for each record. */
export async function* formatJsonLd(source: ExportSource): AsyncGenerator<string> {
  yield '{"@context":"https://schema.org","@graph":[';
  let isFirst = true;
  for await (const item of source()) {
    const nodes = describeItem(item).map((node) => JSON.stringify(node));
    yield `${isFirst ? '' : ','}\n${nodes.join(',\n')}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

/** What an item comes to; a person or body that stands in several articles comes with each, under one `@id`. */
function describeItem(item: ExportItem): Node[] {
  const { record } = item;
  const article = { '@id': record.article.canonicalUrl ?? record.article.url ?? toIri(record.id) };
  return [
    describeArticle(item, article),
    ...record.people.map((person) => describePerson(item, person)),
    ...describeBodies(item),
    ...describeFacts(item, article),
  ].map(dropEmpty);
}

function toIri(id: string): string {
  return `urn:alderman:${encodeURIComponent(id)}`;
}

const named = (type: string, name: string) => ({ '@type': type, name });

function describeArticle(item: ExportItem, id: Node): Node {
  const { article, people, councils, organisations } = item.record;
  return {
    ...id,
    '@type': 'NewsArticle',
    url: article.canonicalUrl ?? article.url,
    headline: article.title,
    author: article.byline.map((name) => named('Person', name)),
    publisher: article.site === null ? null : named('Organization', article.site),
    datePublished: article.published,
    dateModified: article.modified,
    inLanguage: article.language,
    keywords: article.tags,
    mentions: [...people, ...councils, ...organisations].map((e) => ({
      '@id': toIri(findEntity(item, e.id)),
    })),
  };
}

function describePerson(
  item: ExportItem,
  { id, name, honorific, party }: ArticleRecord['people'][number],
): Node {
  const roles = item.record.roles.filter((role) => role.personId === id);
  return {
    '@id': toIri(findEntity(item, id)),
    '@type': 'Person',
    name,
    honorificPrefix: honorific,
    affiliation: party === null ? null : named('PoliticalParty', party),
    jobTitle: roles
      .filter((r) => r.status === 'current' && r.organisationId === null)
      .map(({ title }) => title),
    memberOf: roles
      .filter(({ organisationId }) => organisationId !== null)
      .map(({ title, organisationId, status, from, until, review }) =>
        dropEmpty({
          '@type': 'OrganizationRole',
          roleName: title,
          // The vocabulary has no word for whether a post is held; without one a former leader would seem to be one.
          description: review === undefined ? status : `${status}; ${review.status} by an analyst`,
          startDate: toDay(from),
          endDate: toDay(until),
          memberOf: { '@id': toIri(findEntity(item, organisationId ?? '')) },
        }),
      ),
  };
}

const STATE_BODIES = new Set(['inspectorate', 'department', 'fire-service', 'police', 'nhs', 'parish']);

function describeBodies(item: ExportItem): Node[] {
  const { councils, organisations } = item.record;
  const code = (propertyID: string, value: string | null) =>
    value === null ? [] : [{ '@type': 'PropertyValue', propertyID, value }];
  return [
    ...councils.map(({ id, name, code: short, gss }) => ({
      '@id': toIri(findEntity(item, id)),
      '@type': 'GovernmentOrganization',
      name,
      identifier: [...code('GSS', gss), ...code('local-authority-code', short)],
    })),
    ...organisations.map(({ id, name, kind }) => ({
      '@id': toIri(findEntity(item, id)),
      '@type':
        kind === 'party'
          ? 'PoliticalParty'
          : STATE_BODIES.has(kind)
            ? 'GovernmentOrganization'
            : 'Organization',
      name,
    })),
  ];
}

const ACTION_STATES = {
  imposed: 'https://schema.org/ActiveActionStatus',
  lifted: 'https://schema.org/CompletedActionStatus',
  proposed: 'https://schema.org/PotentialActionStatus',
} as const;

function describeFacts(item: ExportItem, article: Node): Node[] {
  const { ratings, interventions, quotes, article: about } = item.record;
  const entity = (id: string) => ({ '@id': toIri(findEntity(item, id)) });
  return [
    ...ratings.map((rating) => ({
      '@id': toIri(rating.id),
      '@type': 'Review',
      itemReviewed: entity(rating.subjectId),
      reviewAspect: rating.service,
      creativeWorkStatus: rating.review?.status ?? null,
      author: named('Organization', rating.by),
      datePublished: toDay(rating.asOf),
      reviewRating: {
        '@type': 'Rating',
        ratingValue: rating.grade,
        ratingExplanation: joinEvidence(rating.evidence),
      },
      isBasedOn: article,
    })),
    ...interventions.map((intervention) => ({
      '@id': toIri(intervention.id),
      '@type': 'Action',
      name: intervention.type,
      disambiguatingDescription:
        intervention.review === undefined ? null : `${intervention.review.status} by an analyst`,
      agent: intervention.by === null ? null : named('Organization', intervention.by),
      object: entity(intervention.subjectId),
      actionStatus: ACTION_STATES[intervention.status],
      description: joinEvidence(intervention.evidence),
      subjectOf: article,
    })),
    ...quotes.map((quote) => ({
      '@id': toIri(quote.id),
      '@type': 'Quotation',
      text: quote.text,
      creativeWorkStatus: quote.review?.status ?? null,
      creator: entity(quote.speakerId),
      datePublished: toDay(about.published),
      isPartOf: article,
    })),
  ];
}

/** Without what is unknown. */
function dropEmpty(node: Node): Node {
  const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(node).filter(([, value]) => !isEmpty(value)));
}
