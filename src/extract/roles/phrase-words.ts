const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What stands between a determiner and a post without being part of its name. */
export const PRE_TITLE_WORDS =
  words(`the a an new next first former then current outgoing incoming late own ex 's group party administration
  permanent longest serving long-serving last previous old one-time onetime only his her their its our your
  departing newly newly-appointed newly-elected recently-appointed retiring long-standing longstanding veteran
  inaugural future erstwhile list backbench ever youngest-ever first-ever second third fourth founding youngest oldest
  labour conservative tory liberal lib democrat dem green reform plaid snp independent ukip
  male female popular respected award-winning experienced qualified seasoned council county city borough district
  town hall country nation region island home second two three four five six several other another one many
  full-time part-time present sitting retired overall day-to-day existing proposed preferred sole past defeated recently-departed departed ousted sacked`);

/** Adverbs that may stand before the whole phrase of a post: "currently its head of place". */
export const PHRASE_ADVERBS = words(
  `later hitherto currently now formerly previously once also recently latterly still already originally both until lately most twice then afterwards thereafter subsequently
   simultaneously`,
);

export const FORMER_WORDS = words(
  'defeated recently-departed departed ousted sacked former past ex then late previous old one-time onetime retired erstwhile',
);
export const FORMER_ADVERBS = words('formerly previously hitherto once recently latterly originally twice');
export const INCOMING_WORDS = words('next incoming future');
export const CURRENT_WORDS = words('current present sitting outgoing departing existing');
export const CURRENT_ADVERBS = words('currently now still already');

/** Prepositions that lead from a post to its body. */
export const BODY_PREPOSITIONS = words('of at for in with to on within');
/** Words between such a preposition and the body's name. */
export const BODY_DETERMINERS = words(
  'the both a an its old former neighbouring nearby what was then new then-new now now-defunct defunct local old',
);

/** Prepositions whose person is never the subject: "took over from X". */
export const OBJECT_PREPOSITIONS = words(
  'from by with under alongside after before to of for against than like including between about into on via behind at over',
);

export const HONORIFIC_WORDS = words(
  'mr mrs ms miss mx dr prof professor sir dame lord lady baroness cllr cllrs clr coun councillor councillors rev revd reverend county rt hon',
);

/** Nouns that stand for a post: "the role of", "her job as". */
export const POST_NOUNS = words(
  'post role job position office capacity title duties seat brief posts roles jobs mantle helm',
);
/** Nouns of being in post, of coming to it and of leaving it. */
export const TENURE_NOUNS = words(
  'tenure time stint spell years year term career months terms decade days work reign service life',
);
export const ARRIVAL_NOUNS = words('appointment election promotion selection nomination arrival choice');
export const DEPARTURE_NOUNS = words(
  'departure resignation retirement exit death dismissal sacking removal suspension ousting axing',
);

/** Committees and the like: whoever "chairs" one holds a post. */
export const CHAIRED_NOUNS = words(
  'committee sub-committee subcommittee board panel forum group partnership authority commission trust association alliance network scrutiny cabinet council federation taskforce opposition',
);
/** A party by those who belong to it. */
export const PARTY_MEMBERS = words(
  'independents conservatives tories greens democrats unionists nationalists',
);
export const OWN_BODY_NOUNS = words(
  'board council authority trust organisation charity association company body governors',
);
