import { type Council, stoodAt } from './council.ts';
import { COUNCILS } from './councils.ts';
import { nameWords } from './name-words.ts';

/** The domains that UK public bodies alone may hold. */
const PUBLIC_DOMAIN = /([a-z0-9-]+)\.(?:gov\.uk|gov\.scot|gov\.wales|llyw\.cymru)$/;
/** What councils add to their place in a host's name: "surreycc", "leicestercity", "bcpcouncil". */
const ADDED = /(?:council|city|county|borough|cc|dc|bc|mbc|bcc|gov)$/;
/** What a place's name has and a host's name may leave out: "brighton-hove", "kingston". */
const LEFT_OUT = new Set(['and', ',', 'upon', 'on', 'the']);

function labelsOf(name: string): string[] {
  const words = nameWords(name);
  return [words.filter((w) => w !== ',').join(''), words.filter((w) => !LEFT_OUT.has(w)).join('')];
}

const BY_LABEL = new Map<string, Council[]>();
for (const council of COUNCILS) {
  for (const label of new Set([council.short, ...council.otherNames].flatMap(labelsOf))) {
    BY_LABEL.set(label, [...(BY_LABEL.get(label) ?? []), council]);
  }
}

/**
 * The council whose site a host is, by its name ("news.surreycc.gov.uk"); null for other hosts and where the
 * name would fit several that stood on the date (ISO 8601, null for now).
 */
export function councilOfHost(host: string, date: string | null): Council | null {
  const label = PUBLIC_DOMAIN.exec(host.toLowerCase())?.[1]?.replaceAll('-', '');
  if (label === undefined) return null;
  const named = BY_LABEL.get(label) ?? BY_LABEL.get(label.replace(ADDED, '')) ?? [];
  const standing = named.filter((council) => stoodAt(council, date) && council.kind !== 'combined');
  return standing.length === 1 ? standing[0]! : null;
}
