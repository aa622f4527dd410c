import { nameWords } from './name-words.ts';

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
      'nav navbar navigation navbox menu breadcrumb breadcrumbs pagination pager skiplink skip toc menubar topnav subnav megamenu paging',
    ),
  ],
  ['page-footer', words('footer foot colophon copyright siteinfo')],
  ['sidebar', words('sidebar aside rail sidebars complementary rightrail rightcolumn rightcol')],
  ['fact-box', words('factbox infobox factfile keyfacts')],
  [
    'promotion',
    words(
      'promo promos promotion promobox cta banner calltoaction marketing upsell donate donation donations',
    ),
  ],
  ['dialog', words('modal popup overlay lightbox dialog tooltip toast alertdialog interstitial offcanvas')],
  ['byline', words('byline bylines authors timestamp pubdate postmeta dateline byl authorname authorinfo')],
  ['author-bio', words('bio authorbio authorbox postprofile userprofile posterinfo signature')],
  ['tags', words('tags catlinks tagcloud taglist keywords hashtags posttags')],
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
  ['page-tools', words('toolbar tools noprint ambox print utility utilities printfriendly editsection')],
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
  ['node meta', 'byline'],
  ['node submitted', 'byline'],
  ['story meta', 'byline'],
  ['meta data', 'byline'],
  ['article date', 'byline'],
  ['post date', 'byline'],
  ['entry date', 'byline'],
  ['article info', 'byline'],
  ['post info', 'byline'],
  ['published date', 'byline'],
  ['post views', 'page-tools'],
  ['article views', 'page-tools'],
  ['view count', 'page-tools'],
  ['sub title', 'standfirst'],
  ['sub headline', 'standfirst'],
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
  ['online list', 'page-tools'],
  ['stat block', 'page-tools'],
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

/** The first words of pairs: of most names none is. */
const IN_PAIR = new Set([...BY_PAIR.keys()].map((pair) => pair.split(' ')[0]!));

/** Before a word that tells of the layout, not of what is in the element: "no-promo", "has-sidebar", "with-ads". */
const STATE = words('no has with without hide non not');

/** What an element's names tell of what it is for: the reason for which what is in it is off, or null. */
export function zoneOfName(name: string): string | null {
  const list = nameWords(name);
  for (let i = 0; i + 1 < list.length; i++) {
    const reason = IN_PAIR.has(list[i]!) ? BY_PAIR.get(`${list[i]} ${list[i + 1]}`) : undefined;
    if (reason !== undefined) return reason;
  }
  for (let i = 0; i < list.length; i++) {
    const reason = REASON_OF_WORD.get(list[i]!);
    if (reason !== undefined && !STATE.has(list[i - 1] ?? '')) return reason;
  }
  return null;
}
