import type { Page, PageElement } from '../page/page-element.ts';
import { nameWords } from './name-words.ts';
import { sumProse } from './prose.ts';

/** The reason for which everything inside an element is off, or null. */
export type Zone = string | null;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A single word in a class, id or role that tells what an element is for. First match wins. */
const BY_WORD: readonly (readonly [reason: string, words: ReadonlySet<string>])[] = [
  ['comments', words('comments comment disqus respond commentlist commentform livefyre replies coral')],
  ['cookie-notice', words('cookie cookies consent gdpr onetrust cookiebanner cookiebar optanon')],
  [
    'share-bar',
    words('share shares sharing social sharebar sharedaddy addthis addtoany socials sharethis socialshare'),
  ],
  [
    'related-items',
    words(
      'related recommended recommend recommendations outbrain taboola readmore trending mostread morestories zergnet popular nrelate recirc recirculation upnext seealso teads teaser teasers relatedposts jprelatedposts relatedarticles mostpopular',
    ),
  ],
  [
    'newsletter',
    words(
      'newsletter newsletters signup subscribe subscription subscriptions mailchimp mailinglist optin emailsignup',
    ),
  ],
  [
    'advert',
    words(
      'ad ads advert adverts advertisement advertising advertisment dfp gpt sponsor sponsored sponsors adsense adsbygoogle adslot adunit mpu leaderboard adcontainer adwrapper adbox',
    ),
  ],
  [
    'navigation',
    words(
      'nav navbar navigation menu breadcrumb breadcrumbs pagination pager skiplink skip toc menubar topnav subnav megamenu paging',
    ),
  ],
  ['page-footer', words('footer foot colophon copyright siteinfo')],
  ['sidebar', words('sidebar aside rail sidebars complementary rightrail rightcolumn rightcol')],
  ['fact-box', words('factbox infobox factfile keyfacts')],
  [
    'promotion',
    words('promo promos promotion promobox cta banner calltoaction marketing upsell donate donation'),
  ],
  ['dialog', words('modal popup overlay lightbox dialog tooltip toast alertdialog interstitial offcanvas')],
  ['byline', words('byline bylines authors timestamp pubdate postmeta dateline byl authorname authorinfo')],
  ['author-bio', words('bio authorbio authorbox')],
  ['tags', words('tags tagcloud taglist keywords hashtags posttags')],
  [
    'caption',
    words('caption captions figcaption credit credits imagecredit photographer imagecaption photocredit'),
  ],
  ['pull-quote', words('pullquote pullquotes')],
  [
    'standfirst',
    words('standfirst strapline dek subheadline subtitle subheading substandfirst articlesummary'),
  ],
  ['kicker', words('kicker eyebrow overline')],
  ['paywall', words('paywall regwall meter')],
  ['page-tools', words('toolbar tools print utility utilities printfriendly')],
  ['search', words('search searchform')],
];
const REASON_OF_WORD = new Map<string, string>();
for (const [reason, list] of BY_WORD)
  for (const word of list) if (!REASON_OF_WORD.has(word)) REASON_OF_WORD.set(word, reason);

/** Two words in a row that tell it together. */
const BY_PAIR = new Map<string, string>([
  ['author bio', 'author-bio'],
  ['author box', 'author-bio'],
  ['author info', 'author-bio'],
  ['author block', 'author-bio'],
  ['author profile', 'author-bio'],
  ['about author', 'author-bio'],
  ['post author', 'byline'],
  ['article author', 'byline'],
  ['entry author', 'byline'],
  ['entry meta', 'byline'],
  ['post meta', 'byline'],
  ['article meta', 'byline'],
  ['story meta', 'byline'],
  ['meta data', 'byline'],
  ['article date', 'byline'],
  ['post date', 'byline'],
  ['entry date', 'byline'],
  ['article info', 'byline'],
  ['post info', 'byline'],
  ['published date', 'byline'],
  ['post tags', 'tags'],
  ['tag list', 'tags'],
  ['entry tags', 'tags'],
  ['article tags', 'tags'],
  ['tags links', 'tags'],
  ['pull quote', 'pull-quote'],
  ['read more', 'related-items'],
  ['read next', 'related-items'],
  ['up next', 'related-items'],
  ['see also', 'related-items'],
  ['more stories', 'related-items'],
  ['more news', 'related-items'],
  ['more from', 'related-items'],
  ['also like', 'related-items'],
  ['most read', 'related-items'],
  ['most viewed', 'related-items'],
  ['latest news', 'related-items'],
  ['top stories', 'related-items'],
  ['post navigation', 'navigation'],
  ['sign up', 'newsletter'],
  ['mailing list', 'newsletter'],
  ['email signup', 'newsletter'],
  ['video description', 'caption'],
  ['video caption', 'caption'],
  ['video title', 'caption'],
  ['media caption', 'caption'],
  ['image credit', 'caption'],
  ['photo credit', 'caption'],
]);

const BY_TAG: Readonly<Record<string, string>> = {
  nav: 'navigation',
  footer: 'page-footer',
  aside: 'sidebar',
  form: 'form',
  button: 'control',
  select: 'control',
  textarea: 'control',
  option: 'control',
  figcaption: 'caption',
  dialog: 'dialog',
  menu: 'navigation',
  search: 'search',
  'amp-ad': 'advert',
  'amp-sidebar': 'navigation',
};
const BY_ROLE: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  complementary: 'sidebar',
  banner: 'page-header',
  contentinfo: 'page-footer',
  dialog: 'dialog',
  alertdialog: 'dialog',
  search: 'search',
  menu: 'navigation',
  menubar: 'navigation',
};
/** Names on these tags speak of the whole page ("has-sidebar", "comments-open"), not of what is in them. */
const NEVER = new Set(['html', 'body', 'main', 'article', 'h1']);

/** Reads what an element is for from its tag, role and names. A site's names repeat, hence the memory. */
class ZoneReader {
  private readonly seen = new Map<string, Zone>();

  constructor(private readonly byName: boolean) {}

  zoneOf(element: PageElement): Zone {
    const { tag, attributes } = element;
    const role = attributes['role'];
    if (tag === 'main' || role === 'main') return null;
    const fromTag = BY_TAG[tag] ?? (role === undefined ? undefined : BY_ROLE[role]);
    if (fromTag !== undefined) return fromTag;
    if (!this.byName || NEVER.has(tag)) return null;
    const name = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''} ${attributes['data-component'] ?? ''}`;
    if (name.length === 2) return null;
    let zone = this.seen.get(name);
    if (zone === undefined) {
      zone = zoneOfName(name);
      this.seen.set(name, zone);
    }
    return zone;
  }
}

function zoneOfName(name: string): Zone {
  const list = nameWords(name);
  for (let i = 0; i + 1 < list.length; i++) {
    const reason = BY_PAIR.get(`${list[i]} ${list[i + 1]}`);
    if (reason !== undefined) return reason;
  }
  for (const word of list) {
    const reason = REASON_OF_WORD.get(word);
    if (reason !== undefined) return reason;
  }
  return null;
}

const MEDIA = new Set('img picture video iframe amp-img amp-video figure audio'.split(' '));
/** Tags that hold a picture together with its caption. A paragraph that begins with a picture is not one of them. */
const FRAMES = new Set('div figure span section center td a article aside dl'.split(' '));
const MAX_CAPTION = 320;

/** For each element of the page, by index, the zone it stands in; read from tags and roles, and from names if `byName`. */
export function markZones(page: Page, prose: Float64Array, byName: boolean): Zone[] {
  const reader = new ZoneReader(byName);
  const isFramed = findFrames(page);
  const all = prose[0] ?? 0;
  const zones: Zone[] = Array.from({ length: page.elements.length }, () => null);
  for (const element of page.elements) {
    const { index, parent } = element;
    const inherited = parent === null ? null : zones[parent.index]!;
    if (inherited !== null) {
      zones[index] = inherited;
      continue;
    }
    const own = reader.zoneOf(element);
    // Names lie: what holds most of the page's prose is not its sidebar. Of comments it can be true.
    const isPart = prose[index]! <= all * 0.5;
    zones[index] =
      own !== null && (isPart || own === 'comments') ? own : isPart && isFramed(element) ? 'caption' : null;
  }
  return zones;
}

/** Tells elements that hold a picture and a few words and nothing else: the words are its caption. */
function findFrames(page: Page): (element: PageElement) => boolean {
  const media = new Uint32Array(page.elements.length);
  const text = sumProse(page, (block) => block.text.length);
  for (let i = page.elements.length - 1; i >= 0; i--) {
    const { tag, parent } = page.elements[i]!;
    if (MEDIA.has(tag)) media[i]!++;
    if (parent !== null) media[parent.index]! += media[i]!;
  }
  return ({ index, tag, firstBlock, endBlock }) =>
    FRAMES.has(tag) &&
    media[index]! > 0 &&
    text[index]! > 0 &&
    text[index]! <= MAX_CAPTION &&
    endBlock - firstBlock <= 2;
}
