import type { Article } from '../../record/index.ts';
import { type Council, councilOfHost, linkName } from '../../register/index.ts';

/** A place alone is as well a newspaper's name. */
const OFFICIAL = /\b(?:council|authority|corporation|borough of)\b/i;

/** A council's page about itself says "the council": this is the council whose page it is, if it is one. */
export function findPublisher({ site, url }: Article, day: string | null): Council | null {
  const [named] = site !== null && OFFICIAL.test(site) ? linkName(site, day) : [];
  if (named !== undefined) return named.council;
  const host = url === null ? undefined : /^https?:\/\/([^/?#:@]+)/i.exec(url)?.[1];
  return host === undefined ? null : councilOfHost(host, day);
}
