export * from './council-of-host.ts';
export * from './council.ts';
export * from './councils.ts';
export * from './find-council-name.ts';
export * from './frameworks.ts';
export * from './link-name.ts';
export * from './name-words.ts';
export * from './national-bodies.ts';
