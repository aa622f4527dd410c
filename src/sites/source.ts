import { load } from 'cheerio/slim';
import { CronExpressionParser } from 'cron-parser';
import { z } from 'zod';
import { Duration } from './duration.ts';

const WebAddress = z
  .string()
  .refine(
    (text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''),
    'must be an address that begins with https:// or http://',
  );

/** As in a robots.txt: the beginning of a path, in which "*" stands for anything and a last "$" for the end. */
const PathPattern = z.string().regex(/^[/*]/, 'must begin with "/" or "*"').max(500);

const Selector = z.string().min(1).refine(isSelector, 'must be a CSS selector');

const Schedule = z
  .strictObject({
    every: Duration.optional(),
    cron: z.string().optional(),
    timeZone: z.string().refine(isTimeZone, 'must be a time zone such as Europe/London').optional(),
  })
  .superRefine(({ every, cron, timeZone }, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if ((every === undefined) === (cron === undefined)) refuse('every', 'must hold either "every" or "cron"');
    if (every !== undefined && every < 60_000) refuse('every', 'must be a minute or more');
    if (cron !== undefined && !isCron(cron))
      refuse('cron', 'must be a cron pattern such as "*/30 7-19 * * 1-5"');
    if (cron === undefined && timeZone !== undefined) refuse('timeZone', 'goes with "cron" alone');
  })
  .transform(({ every, cron, timeZone }) =>
    cron === undefined
      ? ({ kind: 'interval', everyMs: every ?? 0 } as const)
      : ({ kind: 'cron', pattern: cron, timeZone: timeZone ?? 'Europe/London' } as const),
  );

/** What a page of links is read by; left out, both are found by themselves. */
const Listing = z.strictObject({
  /** The links to articles. */
  links: Selector.optional(),
  /** The link to the next page. */
  next: Selector.optional(),
  /** Pages read in one run. */
  pages: z.int().min(1).max(100).default(3),
});

/** One place at which a site tells of its articles, as the sources file gives it. */
export const SourceEntry = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'must be made of small letters, digits and "-"'),
    name: z.string().min(1),
    home: WebAddress,
    kind: z.enum(['feed', 'sitemap', 'listing']),
    urls: z.array(WebAddress).min(1),
    hosts: z.array(z.string().regex(/^[a-z0-9.-]{1,253}(?::\d{1,5})?$/, 'must be a host name')).default([]),
    allow: z.array(PathPattern).default([]),
    deny: z.array(PathPattern).default([]),
    schedule: Schedule.default({ kind: 'interval', everyMs: 3_600_000 }),
    expectedYield: z.int().min(0).default(1),
    paused: z.boolean().default(false),
    dailyBudget: z.int().min(1).optional(),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a tag such as en-GB')
      .default('en-GB'),
    delay: Duration.optional(),
    maxAge: Duration.optional(),
    listing: Listing.optional(),
  })
  .superRefine(({ kind, listing }, context) => {
    if (kind === 'listing' || listing === undefined) return;
    context.addIssue({ code: 'custom', path: ['listing'], message: 'goes with "kind: listing" alone' });
  })
  .transform(({ dailyBudget, delay, maxAge, listing, ...entry }) => ({
    ...entry,
    /** Pages fetched in a day at most; null: as many as there are. */
    dailyBudget: dailyBudget ?? null,
    /** Between two requests to the source's hosts; null: as for all others. */
    delayMs: delay ?? null,
    /** What is older is left out, where its date is given; null: nothing is. */
    maxAgeMs: maxAge ?? null,
    listing: { links: listing?.links ?? null, next: listing?.next ?? null, pages: listing?.pages ?? 3 },
  }));

/** As written. */
export type SourceInput = z.input<typeof SourceEntry>;
/** As read: plain JSON, with every default filled in. */
export type Source = z.output<typeof SourceEntry>;

function isCron(pattern: string): boolean {
  try {
    CronExpressionParser.parse(pattern);
    // A word such as "@daily" or a pattern with seconds would mean other things to other programs.
    return pattern.trim().split(/\s+/).length === 5;
  } catch {
    return false;
  }
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function isSelector(text: string): boolean {
  try {
    load('')(text);
    return true;
  } catch {
    return false;
  }
}
