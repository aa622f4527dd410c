export { checkSite, type Proposal, type SiteCheck } from './check-site.ts';
export { discoverSource, type Discovery } from './discover-source.ts';
export type { FoundLink, ReadDocument, SourceDocument } from './found-link.ts';
export { parseFeed } from './parse-feed.ts';
export { readListing } from './read-listing.ts';
export { readSitemap } from './read-sitemap.ts';
