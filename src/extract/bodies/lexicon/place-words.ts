/** Words around a bare place that tell whether its council is meant; gathered from the trade and local press. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What may come before a clause: "…, but Kent said". */
export const CLAUSE_OPENERS = set(
  'but and that while as when because if so where whether meanwhile since after before nor only whereas although though however then neither both said says say argued added claimed insisted ruled warned hopes hoped believes thinks think admitted',
);
/** Words between a subject and the verb that tells. */
export const AUXILIARIES = set(
  "also now then itself alone still has have had will would is was were are be been to not already recently previously just only could should must may might being both isn't wasn't hasn't hadn't won't does did do all each having doesn't didn't can't couldn't wouldn't never since",
);
export const HONORIFICS = set(
  'mr mrs ms miss mx dr sir dame lord lady baroness professor prof rev cllr coun councillor alderman mayor',
);
/** Verbs and nouns that end the search for a noun after "Kent's". */
export const CLAUSE_WORDS = set('is was are were has have had who which that said in on at for to');
/** Words that stand between a person and a place that is not their employer. */
export const LIFE_WORDS = set('said says told was has had were born lives lived live who which when where');

export const JOINING_VERBS = set(
  'join joins joined joining leave leaves left leaving quit quits quitting departs departed departing rejoined rejoins',
);
export const LEADING_VERBS = set('leads led leading runs ran running heads headed chairs chaired');
export const SWAPPING_VERBS = set('swap swaps swapped swapping trades traded trading exchanges exchanged');
export const MOVING_VERBS = set(
  'moves moved moving move returns returned return returning heading heads headed go goes going off switch switches switched went came comes transfer transferred seconded bound over back defected on recruited appointed gone jumped crossed poached lured next took',
);
export const LEAVING_FOR = set(
  'leaves left leaving leave heading heads headed bound worked works working quits quit exchange departs',
);
export const ARRIVING_VERBS = set(
  'join joins joined joining came comes coming arrived arrives hired recruited poached seconded secondment moved moves appointed brought leaving headhunted lured switched transferred',
);
/** Nouns and verbs before "at" that make the place an employer: "a spell at Kent". */
export const EMPLOYMENT = set(
  'worked works working work time years months stint spell stints spells same job jobs post role roles posts career colleagues contract employed counterpart counterparts seconded position shortlist shortlisted interview interviewed team served serving serves roles placement apprenticeship secondment began started apprentice trainee trained departure appointment arrival move moves shake-up reshuffle restructure row vacancy culture number upheaval crisis overspend shortfall',
);
/** Words that show a sentence to be about posts. */
export const CAREER_WORDS = set(
  'job post role appointed interim career retire retires retiring years department move moves joins joined replaces replaced succeeds succeeded successor predecessor hired hires tenure chaired chairs led leads ran runs worked works elected',
);
/** Words that show it to be about another service, named after the same place. */
export const OTHER_SERVICES = set(
  'fire firefighter firefighters constable superintendent police brigade force nhs hospital headteacher nursing nurse nurses ward patients medical clinical',
);
/** What is held in a place and is not of its council. */
export const OCCASIONS = set(
  'read studied studying graduated educated degree taught lectured born lives lived live conference summit meeting event ceremony hearing court match game station funeral fair show held met festival dinner based home university school polytechnic',
);
export const RATING_VERBS = set(
  'rated judged graded found ranked upgraded downgraded improved lifted declared assessed inspected moved marked',
);
export const GRADE_WORDS = set(
  'inadequate outstanding requires require requiring good adequate weak unsatisfactory excellent star stars c1 c2 c3 c4',
);
/** Verbs of judging whose object is a council: "branded Sefton inadequate". */
export const JUDGING_VERBS = set(
  'rated graded judged affirmed downgraded upgraded called declared inspected assessed awarded handed ranked warned sued ordered told branded labelled rates grades fined criticised praised urged invited sued',
);
/** Verbs of judging where a grade or a direction follows: "marked Stoke down", "left Kent at AA". */
export const PLACING_VERBS = set(
  'marked marks placed places put puts kept keeps cut cuts lowered raised lifted left leaves moved moves',
);
/** Verbs of dealing with a body, hardly with a place. */
export const DEALING_VERBS = set(
  'overruled overruling sued suing follow follows followed following accused accuses blamed blames cleared took take takes taking fining lobbied emulated emulate copied copy challenged challenge outbid poaching poached',
);
/** What a party does to a council at the polls. */
export const WINNING_VERBS = set('won lost held gained took kept wins loses holds gains retained regained');
export const PARTIES = set(
  'labour conservatives tories reform greens dems democrats snp plaid independents dup ukip party',
);
export const HIRING_VERBS = set('appointed hired named poached recruited employed');
/** What an agent in "by Kent" does. */
export const AGENT_VERBS = set(
  'appointed hired employed recruited poached commissioned run owned managed led issued sacked suspended advertised shared funded provided maintained brought adopted approved shelved set announced left owed held made run-up',
);
export const AGENT_PARTICLES = set('about run out up given made put set taken led on forward');
export const INTERVENTION_NOUNS = set(
  'notice notices direction directions commissioner commissioners envoy envoys intervention interventions panel adviser advisers administration',
);
/** Named after a town and not its council's. */
export const NAMED_AFTER_TOWNS = set(
  'hospital hospitals police university college constabulary nhs football fire trust residents people population',
);
/** Nouns for councils that come before or after: "its parents, Ray and Wyre". */
export const PRECURSORS = set(
  'parents predecessor predecessors successor successors council councils authority authorities districts boroughs unitaries neighbour neighbours landlord landlords counterparts',
);
export const MERGING_WORDS = set('folded merged absorbed subsumed split swallowed amalgamated');
export const PARTNERING_WORDS = set(
  'merger merged merge tie-up partnership shared sharing shares alliance clashed row rows dispute battle negotiations discussions contract deal agreement talks',
);
export const LOCATING_PREPOSITIONS = set(
  'in via across near around from of throughout over outside within for the to through off between into beyond',
);
/** Services that councils alone run. */
export const SERVICE_ENDS = set('services care safeguarding fostering adoption protection');
export const SERVICE_STARTS = set(
  'children adult adults social education housing fostering adoption child protection safeguarding',
);
export const COUNCIL_AFFAIRS = set(
  'leadership finances commissioners directions intervention administration cabinet opposition council coalition governance directors councillors',
);
export const PEERAGE = set('lord lady baroness baron viscount earl duke duchess bishop st saint countess');
/** Words that show a paragraph to be about councils and what they answer for. */
export const COUNCIL_AFFAIRS_WORDS = set(
  'council councils councillor councillors cllr cllrs coun authority authorities unitary unitaries districts boroughs cabinet executive executives director directors commissioner commissioners notice notices ofsted cqc estyn intervention interventions inspector inspectors inspection inspections inspected budget overspend deficit reserves auditor auditors audit s151 151 114 reorganisation devolution merger landlord landlords regulator rsh c1 c2 c3 c4 fostering ombudsman portfolio leader leaders chief chiefs officer officers lga monitoring services safeguarding adviser advisers stars rating ratings rated judged graded recommendations tenants accountant treasurer',
);
