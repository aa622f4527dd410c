export { Duration, formatDuration } from './duration.ts';
export { addSource, chooseId, setPaused } from './edit-sources.ts';
export { parseSources, SourcesFileError } from './parse-sources.ts';
export type { Source, SourceInput } from './source.ts';
export { KNOWN_SITES } from './known/index.ts';
export type { KnownSite } from './known-site.ts';
