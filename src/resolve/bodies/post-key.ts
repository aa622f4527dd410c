import { nameWords } from '../../register/index.ts';

/** Ways to write one post, folded, with the usual one. Applied in order. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bdcs\b/g, 'director children services'],
  [/\bdasse?\b/g, 'director adult social services'],
  [/\bdph\b/g, 'director public health'],
  [/\b(?:ceo|chief exec|chief executive officer)\b/g, 'chief executive'],
  [/\bs(?:ection)? ?151\b/g, 'section 151'],
  [/\b(?:cabinet|executive|lead|portfolio) (?:member|holder|lead|councillor)\b/g, 'cabinet member'],
  [/\b(?:cabinet|executive) (?:portfolio holder|portfolio lead)\b/g, 'cabinet member'],
  [/\b(?:chairman|chairwoman|chairperson)\b/g, 'chair'],
  [/\b(?:vice chair|deputy chair)\b/g, 'vice chair'],
  [/\b(?:headmaster|headmistress|head teacher)\b/g, 'headteacher'],
  [/\bdepute\b/g, 'deputy'],
];

/** Words that name the body once more, or join the others. */
const FILLERS = new Set(
  (
    'the a an of for and its to in at on with s council councils authority borough county city district ' +
    'metropolitan unitary local'
  ).split(' '),
);

/**
 * A post in the form that posts are compared in, its words in the order of the alphabet: "council leader" and "leader
 * of the council" are "leader"; "children's services director" and "director of children's services" are one.
 */
export function postKey(title: string): string {
  let text = nameWords(title).join(' ');
  for (const [pattern, usual] of PHRASES) text = text.replaceAll(pattern, usual);
  const all = text.split(' ').filter((word) => word !== '' && word !== "'s" && word !== ',');
  const telling = all.filter((word) => !FILLERS.has(word));
  return [...new Set((telling.length === 0 ? all : telling).map(toSingular))].sort().join(' ');
}

function toSingular(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Posts that one person holds at a time. */
const SINGLE = new Set(
  [
    'leader',
    'chief executive',
    'chief executive and head of paid service',
    'managing director',
    'head of paid service',
    'mayor',
    'lord mayor',
    'lord provost',
    'elected mayor',
    "director of children's services",
    'director of adult social services',
    'director of adult social care',
    'director of public health',
    'section 151 officer',
    'monitoring officer',
    'chief finance officer',
    'chief constable',
    'chief fire officer',
    'police and crime commissioner',
    'president',
    'chief inspector',
    'ombudsman',
    'headteacher',
    'secretary of state',
  ].map(postKey),
);
/** Of a body that is no council, which has many chairs. */
const SINGLE_ELSEWHERE = new Set(['chair', 'chair of the board', 'board chair'].map(postKey));

/** Whether one person at a time holds the post at a body; a deputy, an interim or a joint one is another post. */
export function isSingleHolder(key: string, body: 'council' | 'organisation'): boolean {
  return SINGLE.has(key) || (body === 'organisation' && SINGLE_ELSEWHERE.has(key));
}

/** Posts of state or of a seat, which name a person without a body. */
const SEATS =
  /\b(?:msp|ms|mp|mep|minister|secretary of state|peer|baroness|bishop|ombudsman|commissioner for|mayor of|senedd member|assembly member)\b/;

/** The key of a post that tells its holder by itself: "MP for Kettering"; null for one that many places have. */
export function seatKey(title: string): string | null {
  const words = nameWords(title).join(' ');
  return SEATS.test(words) && words.split(' ').length > 2 ? postKey(title) : null;
}
