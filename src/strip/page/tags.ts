import { NameTable } from './name-table.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const VOID_TAGS = setOf(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);

/** Tags whose text a reader never sees, or sees only as a fall-back. */
const UNSEEN_TAGS = setOf(
  'script style template noscript noembed noframes iframe object video audio canvas svg math head datalist map',
);

/** Tags that begin and end a block of text. Unknown and custom tags are inline, as in a browser. */
const BLOCK_TAGS = setOf(
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

/** No end tag reaches out of these: a stray `</div>` in a table cell does not close the page around it. */
const SCOPE_TAGS = setOf('td th caption button object template');

export const HEADING_TAGS = setOf('h1 h2 h3 h4 h5 h6');

/** Their content is text up to the end tag, whatever it looks like. */
const RAW_TAGS = setOf('script style title textarea xmp iframe noembed noframes');

/** All that is known of a tag, looked up once where it is met. */
export interface Tag {
  readonly id: number;
  readonly name: string;
  readonly isVoid: boolean;
  readonly isBlock: boolean;
  readonly isUnseen: boolean;
  readonly isScope: boolean;
  readonly isRaw: boolean;
  readonly isTablePart: boolean;
  /** Tags whose opening ends this one where it stands on top of the stack. */
  readonly endedBy: ReadonlySet<string> | undefined;
}

const TABLE_PARTS = setOf('table tr tbody thead tfoot td th body html');
const INLINE = 'a abbr b base big body button cite code em font head html i img label link meta s small span';
const KNOWN = [
  ...new Set([
    ...INLINE.split(' '),
    ...'strike strong sub sup time tt u'.split(' '),
    ...VOID_TAGS,
    ...UNSEEN_TAGS,
    ...BLOCK_TAGS,
    ...SCOPE_TAGS,
    ...RAW_TAGS,
    ...TABLE_PARTS,
  ]),
].map(makeTag);

function makeTag(name: string, id: number): Tag {
  return {
    id,
    name,
    isVoid: VOID_TAGS.has(name),
    isBlock: BLOCK_TAGS.has(name),
    isUnseen: UNSEEN_TAGS.has(name) || name === 'title',
    isScope: SCOPE_TAGS.has(name),
    isRaw: RAW_TAGS.has(name),
    isTablePart: TABLE_PARTS.has(name),
    endedBy: ENDED_BY.get(name),
  };
}

const HTML_TAGS = new NameTable(KNOWN);

/** The tags of one page: those of HTML, and its own. */
export class TagTable {
  private readonly own = new Map<string, Tag>();

  /** The tag named in `html` from `start` to `end`; `hash` is that of `hashName`. */
  find(html: string, start: number, end: number, hash: number): Tag {
    const tag = HTML_TAGS.find(html, start, end, hash);
    if (tag !== undefined) return tag;
    const name = html.slice(start, end).toLowerCase();
    const seen = this.own.get(name);
    if (seen !== undefined) return seen;
    const made = makeTag(name, KNOWN.length + this.own.size);
    this.own.set(name, made);
    return made;
  }
}
