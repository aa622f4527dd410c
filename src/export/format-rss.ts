import type { Role } from '../record/index.ts';
import { type ExportItem, type ExportSource, joinEvidence, listNames } from './export-item.ts';

export interface RssOptions {
  /** Where the facts may be looked at: the address of the server, or of the project. */
  readonly link: string;
  /** Facts at most. */
  readonly limit?: number;
}

interface FeedItem {
  readonly title: string;
  readonly link?: string;
  readonly guid: { readonly value: string; readonly isPermaLink: false };
  readonly pubDate: Date;
  readonly description: string;
  readonly categories: { readonly name: string }[];
}

/** What a fact's id is made unique with, for all time and every reader. */
const GUID = 'urn:alderman:';

/** RSS 2.0 of facts, those first that the source gives first. The library is loaded when it is needed. */
export async function formatRss(source: ExportSource, { link, limit = 100 }: RssOptions): Promise<string> {
  const { generateRssFeed } = await import('feedsmith');
  const items: FeedItem[] = [];
  for await (const item of source()) {
    items.push(...describeFacts(item).slice(0, limit - items.length));
    if (items.length >= limit) break;
  }
  return generateRssFeed({
    title: 'New facts from local government',
    description: 'Posts, grades and interventions that articles state, each with the words that prove it.',
    link,
    language: 'en-gb',
    generator: 'Alderman',
    ...(items[0] && { lastBuildDate: items[0].pubDate }),
    items,
  });
}

function describeFacts({ record, storedAt }: ExportItem): FeedItem[] {
  const names = listNames(record);
  const url = record.article.canonicalUrl ?? record.article.url;
  const place = (id: string | null) => (id === null ? '' : `, ${names.get(id)}`);
  const tell = (
    { id, evidence, review }: Pick<Role, 'id' | 'evidence' | 'review'>,
    category: string,
    title: string,
  ): FeedItem => ({
    title: clean(title),
    ...(url !== null && { link: url }),
    guid: { value: `${GUID}${id}`, isPermaLink: false },
    pubDate: storedAt,
    description: clean(`“${joinEvidence(evidence)}” (${record.article.title ?? url ?? record.id})`),
    categories: [{ name: category }, ...(review === undefined ? [] : [{ name: review.status }])],
  });
  return [
    ...record.roles.map((role) =>
      tell(
        role,
        'role',
        `${names.get(role.personId)}: ${role.title}${place(role.organisationId)} (${role.status})`,
      ),
    ),
    ...record.ratings.map((rating) => {
      const service = rating.service === null ? '' : `, ${rating.service}`;
      return tell(
        rating,
        'rating',
        `${names.get(rating.subjectId)}${service}: ${rating.grade}, ${rating.by} (${rating.status})`,
      );
    }),
    ...record.interventions.map((intervention) =>
      tell(
        intervention,
        'intervention',
        `${names.get(intervention.subjectId)}: ${intervention.type} (${intervention.status})`,
      ),
    ),
  ];
}

/** Without the characters that XML has no way to write, and halves of a surrogate pair. */
function clean(text: string): string {
  const whole = Buffer.from(text).toString();
  return Array.from(whole, (character) => (isWritable(character) ? character : '\uFFFD')).join('');
}

function isWritable(character: string): boolean {
  return character >= ' ' ? character !== '\uFFFE' && character !== '\uFFFF' : /[\t\n\r]/.test(character);
}
