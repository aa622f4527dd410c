export { type Archive, ArchiveError } from './archive/archive.ts';
export { createArchive } from './archive/create-archive.ts';
export { decodeBody } from './body/decode-body.ts';
export { judgeBytes } from './body/judge-type.ts';
export { createFetcher, type Fetcher } from './create-fetcher.ts';
export { FetchFailure } from './fetch-failure.ts';
export type { FetcherOptions, FetchLimits, FetchRequest } from './fetch-options.ts';
export { normaliseUrl } from './normalise-url.ts';
