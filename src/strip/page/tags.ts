const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const VOID_TAGS = setOf(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);

/** Tags whose text a reader never sees, or sees only as a fall-back. */
export const UNSEEN_TAGS = setOf(
  'script style template noscript noembed noframes iframe object video audio canvas svg math head datalist map',
);

/** Tags that begin and end a block of text. Unknown and custom tags are inline, as in a browser. */
export const BLOCK_TAGS = setOf(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table tbody tfoot thead tr ul button textarea video audio iframe object noscript template script style svg canvas amp-ad amp-sidebar amp-carousel amp-accordion',
);

/** An opening tag that ends the element on top of the stack, as HTML lets `</p>` or `</li>` be left out. */
const P_ENDERS =
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul td th tr tbody thead tfoot';
const ENDED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['p', setOf(P_ENDERS)],
  ['li', setOf('li')],
  ['dt', setOf('dt dd')],
  ['dd', setOf('dt dd')],
  ['td', setOf('td th tr tbody thead tfoot')],
  ['th', setOf('td th tr tbody thead tfoot')],
  ['tr', setOf('tr tbody thead tfoot')],
  ['tbody', setOf('tbody thead tfoot')],
  ['thead', setOf('tbody thead tfoot')],
  ['tfoot', setOf('tbody thead tfoot')],
  ['option', setOf('option optgroup')],
  ['head', setOf('body div p main article section header table')],
  ['h1', setOf('h1 h2 h3 h4 h5 h6 p')],
  ['h2', setOf('h1 h2 h3 h4 h5 h6 p')],
  ['h3', setOf('h1 h2 h3 h4 h5 h6 p')],
  ['h4', setOf('h1 h2 h3 h4 h5 h6 p')],
]);

/** Whether `<opening>` ends an element of `open` that stands on top of the stack. */
export function isEndedBy(open: string, opening: string): boolean {
  return ENDED_BY.get(open)?.has(opening) === true;
}

/** No end tag reaches out of these: a stray `</div>` in a table cell does not close the page around it. */
export const SCOPE_TAGS = setOf('td th caption button object template');

export const HEADING_TAGS = setOf('h1 h2 h3 h4 h5 h6');
