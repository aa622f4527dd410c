const OPENS =
  /^(?:(?:an? )?(?:exclusive|analysis|opinion|report|story|words|text|written|posted|published|reported|reporting|compiled|edited|review(?:ed)?|interview|column|additional reporting|created|submitted|added|uploaded|article|contributed|news)\s*(?:and [a-z]{3,12} )?(?:by|from)?\s*:?\s+|by[\s:]+|(?:author|reporter|writer)s?\s*:\s*|awdur\s*:\s*|from\s+)+/i;
/** "gan Gwenno Huws" is Welsh; with a capital it may be a name of its own. */
const WELSH_BY = /^gan (?=\p{Lu})/u;
const PICTURES =
  /\b(?:photo(?:graph)?s?|photography|pictures?|images?|pics?|illustrations?|video|graphics?|filmed|artwork|translat(?:ed|ion))(?: (?:by|credit|courtesy)\b|\s?:).*/is;
const SPLIT =
  /\s*(?:[,;|/&•·\n]|\s[-–—]+\s|(?<!\b\p{Lu})\.\s+(?=\p{Lu}\p{L}{2})|\band\b|\bwith\b|\bby\b)\s*/iu;
/** Where one of these comes, the name is over. */
const ROLE = wordSet(
  'reporter reporters correspondent correspondents editor editors writer writers journalist journalists columnist columnists producer producers contributor contributors reporting photographer photographers blogger bloggers analyst analysts presenter presenters chief senior deputy political politics education health crime business home social affairs local democracy government environment transport science technology assistant associate executive managing digital data investigations investigative community news freelance guest special head director former the in at for of on updated published posted email follow twitter contact read minutes minute mins min more view profile today yesterday about author media communications comms online web content sports sport features feature opinion comment live ago hours hour is via monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec trainee apprentice dydd royal showbiz entertainment world manager officer marketing clerk founder uk us bbc itv pa ldrs ldr advertisement share print',
);
/** Where one of these is among the words, they name a body, not a person. */
const BODY = wordSet(
  'agency press association office service services council staff team national desk newsdesk newsroom bureau group ltd limited plc inc llc magazine times journal herald gazette guardian express mail mirror telegraph independent tribune chronicle network publishing university department ministry company corporation foundation trust club radio television tv channel blog wire wires reuters afp getty bloomberg admin administrator webmaster editorial international agencies correspondents observer echo argus courier examiner daily weekly institute society union committee commission authority reporters editors charity centre center alliance partnership academy federation campaign nhs police museum library user users',
);

/** Letters after a name: "Nia Prosser MBE", "Tom Akande PhD". */
const LETTERS = wordSet(
  'mp msp mla mep phd dphil md mph ms msc ma mba bsc ba rd rdn rn cpa esq cbe obe mbe kbe kc qc jp frcp frs dvm do lpc lcsw cfp',
);
/** Acronyms of bodies that stand in a byline among names; "AJ" and "TJ" are given names. */
const ACRONYMS = new Set(['AP', 'PA', 'UK', 'US', 'EU', 'UN', 'TV', 'PR']);

/** What follows is where, or for whom, the person writes. */
const FOR = wordSet('for in at from');

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}'’‘.-]*|(?:d|l|o)['’]\p{Lu}[\p{L}'’-]*|(?:de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|ter|ten|bin|bint|ibn|al|el|ap|ab|ferch|y|e|st|mac|mc|of|zu)|al-\p{Lu}\p{L}*|\p{Lo}+)$/u;
const STOPPERS = /[@\d]|https?:|\.(?:com|co|org|net)\b/i;

/**
 * The persons in a byline as printed: "By Ann Lee, political editor, and Jo Roy" gives Ann Lee and
 * Jo Roy. Roles, agencies, desks, photographers, addresses and reading times are no persons.
 */
export function readPersonNames(byline: string): string[] {
  const text = byline
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300)
    .replace(PICTURES, '')
    .replace(OPENS, '')
    .replace(WELSH_BY, '');
  const names: string[] = [];
  for (const part of text.split(SPLIT)) {
    const name = readName(part);
    if (name !== null && !names.some((known) => known.toLowerCase() === name.toLowerCase())) names.push(name);
  }
  return names;
}

/** One name, cut where a role begins; null where the words are no name. */
function readName(raw: string): string | null {
  const cleaned = raw
    .replace(OPENS, '')
    .replace(/\([^)]{0,60}\)/g, ' ')
    .replace(/^(?:mr|mrs|ms|miss|rt hon|dr|prof|professor|sir|dame|rev|cllr|councillor)\.? /i, '')
    .trim();
  const words: string[] = [];
  const all = cleaned.split(' ');
  const named = all.slice(0, (all.findIndex((word) => STOPPERS.test(word)) + 1 || all.length + 1) - 1);
  const isCapitals = named.every((word) => word === word.toUpperCase());
  let isOver = false;
  for (const word of all) {
    if (word === '') continue;
    const plain = word
      .toLowerCase()
      .split('-')[0]!
      .replace(/[^\p{L}]/gu, '');
    if (FOR.has(plain)) break;
    if (BODY.has(plain) || (!isOver && isImprint(plain, word) && cleaned.endsWith(` ${word}`))) return null;
    // "CNN", "BBC": an acronym among ordinary words is a body's.
    isOver ||= STOPPERS.test(word) || (ROLE.has(plain) && !(words.length === 0 && isGiven(word)));
    isOver ||= !isCapitals && /^\p{Lu}{3,}$/u.test(word);
    isOver ||= ACRONYMS.has(word) || (words.length > 1 && LETTERS.has(plain));
    if (!isOver) words.push(word);
  }
  if (words.length < 2 || words.length > 5) return null;
  if (!words.every((word) => NAME_WORD.test(word)) || !/^\p{L}/u.test(words[0]!)) return null;
  const last = words.at(-1)!;
  if (new Set(words).size < words.length) return null;
  if (/^\p{Ll}/u.test(last)) return null;
  const name = words
    .join(' ')
    .replace(/[.'’-]+$/, (end) => (/\b\p{Lu}\.$/u.test(words.join(' ')) ? end : ''));
  return name === name.toUpperCase() && /\p{Lu}{3}/u.test(name) ? capitalise(name) : name;
}

/** "Teme Valley News": the last word of a paper's name, which after a role is no more than its subject. */
function isImprint(plain: string, word: string): boolean {
  return IMPRINT.has(plain) && /^\p{Lu}/u.test(word);
}

const IMPRINT = wordSet('news media online digital live today world sport sports radio');

/** The name in "Akande, Tom A.", as indexes of learned papers have it; null where there is no such comma. */
export function readInvertedName(author: string): string | null {
  const parts = author.split(',').map((part) => part.trim());
  if (parts.length !== 2 || parts[0] === '' || parts[1] === '') return null;
  return readPersonNames(`${parts[1]} ${parts[0]}`)[0] ?? null;
}

/** Words that stand alone in an author's place, and are no one's name. */
const NO_ONE = wordSet(
  'admin administrator guest anonymous unknown moderator user member owner support sales info website blogger wordpress author authors none undefined shopify home index deleted system',
);

/** A single name in a place that is marked as the author's: "by Catherine" on a blog. Null where it is a role or a handle. */
export function readLoneName(byline: string): string | null {
  const name = byline.replace(/\s+/g, ' ').trim().replace(OPENS, '');
  const plain = name.toLowerCase();
  if (!/^\p{Lu}\p{Ll}{2,14}$/u.test(name)) return null;
  return NO_ONE.has(plain) || BODY.has(plain) || (ROLE.has(plain) && !isGiven(name)) ? null : name;
}

/** What the writer of a post in a forum is called there; null for what a forum calls those who have left. */
export function readHandle(author: string): string | null {
  const name = author.trim();
  return /^[\p{L}\p{N}][^\s/:@]{1,30}$/u.test(name) && !NO_ONE.has(name.toLowerCase()) ? name : null;
}

/** Given names that are also words of roles. */
function isGiven(word: string): boolean {
  return /^(?:april|june|august|may|jan|will|mark)$/i.test(word);
}

/** Names printed in capitals, as some desks do. */
function capitalise(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
