import { stringify } from 'yaml';
import type { Proposal, SiteCheck } from '../../discover/index.ts';
import { type Style, toPrintable } from './style.ts';

/** What a site can be crawled by: the best as an entry to copy, the others and what did not work below. */
export function formatSiteCheck({ proposals, rejected }: SiteCheck, style: Style): string {
  const [best, ...others] = proposals;
  const parts = [
    best === undefined
      ? 'Nothing is found by which this site could be crawled.'
      : `${style('bold', describe(best))}\n\n${formatEntry(best)}`,
    ...others.map((other) => `${style('bold', `Also ${describe(other)}`)}\n\n${formatEntry(other)}`),
    ...(rejected.length === 0 ? [] : [rejected.map(formatRejected).join('\n')]),
  ];
  return parts.join('\n\n');
}

function formatEntry({ entry }: Proposal): string {
  return toPrintableLines(stringify([entry], { lineWidth: 0 }).trimEnd());
}

function toPrintableLines(text: string): string {
  return text.split('\n').map(toPrintable).join('\n');
}

function describe({ kind, found, newestMs }: Proposal): string {
  const newest = newestMs === null ? '' : `, the latest of ${new Date(newestMs).toISOString().slice(0, 10)}`;
  return `${kind} with ${found} pages${newest}`;
}

function formatRejected({ url, reason }: SiteCheck['rejected'][number]): string {
  return `not ${toPrintable(url)}: ${toPrintable(reason)}`;
}
