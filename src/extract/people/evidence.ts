import type { Reading } from '../reading/index.ts';

/** What the finders of people share about one article. */
export interface Evidence {
  readonly reading: Reading;
  readonly signs: Uint16Array;
  /** 1 where the words of a post begin or end, by token index (the end is exclusive). */
  readonly titleStarts: Uint8Array;
  readonly titleEnds: Uint8Array;
  /** What names of organisations begin with: "cecil jones" of "Cecil Jones Academy". */
  readonly namesakes: ReadonlySet<string>;
}
