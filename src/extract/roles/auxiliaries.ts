export const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "isn't", "wasn't"]);

export const HAVE = new Set(['having', 'has', 'have', 'had']);

export const MODALS = new Set([
  'will',
  'shall',
  'would',
  'may',
  'might',
  'could',
  'can',
  'should',
  'must',
  "won't",
  "wouldn't",
]);

export const NEGATIONS = new Set([
  'not',
  'never',
  "isn't",
  "wasn't",
  "won't",
  "wouldn't",
  "hasn't",
  "didn't",
  "doesn't",
]);

export const ADVERBS = new Set(
  (
    'also now currently already previously formerly recently once still just later then first always ever not never ' +
    'since both both formally officially duly finally twice subsequently initially originally soon therefore ' +
    'himself herself briefly most later only effectively unanimously permanently temporarily immediately promptly swiftly'
  ).split(' '),
);

/** "is set to leave", "is due to be", "is expected to become": the future by another word. */
export const PROSPECTS = new Set(
  'set due expected likely about going understood tipped poised thought believed said scheduled hoping lined planning preparing'.split(
    ' ',
  ),
);
