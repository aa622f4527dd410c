import { wordSet } from './word-set.ts';

/** Verbs by which a rater grades; gathered from inspection reports and the press's ways of reporting them. */
export const RATE_VERBS = wordSet(`
  rated rate rates rating judged judge judges judging graded grade grades grading found find finds finding deemed
  evaluated evaluate evaluates classed classified scored marked branded labelled declared assessed called calls
  considered pronounced thought ranked re-rated regraded adjudged assess categorised told described`);

/** Verbs that carry a grade as their object: "was handed a C3", "has kept its good". */
export const GIVE_VERBS = wordSet(`
  give gave given gives giving award awarded awards hand handed hands receive received receives get got gets getting
  earn earned earns win won wins winning retain retained retains keep kept keeps hold holds held lose lost loses losing
  secure secured secures achieve achieved achieves maintain maintained maintains assign assigned assigns landed picked
  attain attained reach reached reaches confirm confirmed affirm affirmed affirms reaffirmed accorded regained regain
  slapped collected stripped allotted scored has had have with bestowed shed issued ended carries met meets bring brought means boasted boasts boast`);

/** Verbs of movement between grades. */
export const MOVE_VERBS = wordSet(`
  upgraded upgrade upgrades downgraded downgrade downgrades lifted lift lifts lifting raised raise raises improved improve
  improves improving improvement moved move moves moving climbed climb climbs rose rise risen rises slipped slip slips fell
  fall fallen falls dropped drop drops slid slide slides slump slumped gone went go goes going cut reduced promoted demoted
  jumped jump leap transition bumped tumbled tumble lowered dragged came come turned progressed leapt leaped plunged relegated shifted
  advanced took taken take nudged returned return changed stepped led led hauled pulled transformed journey rise rising falling sliding slipping sank sunk
  declined decline declines deteriorated deteriorate worsened worsen stayed stays marked elevated restored restore`);

/** Nouns that name a grade: "its 'good' rating", "a rating of good". */
export const RATING_NOUNS = wordSet(`
  rating ratings grade grades grading gradings judgement judgements judgment judgments verdict verdicts mark marks score
  scores status finding findings outcome badge label tag band category assessment result scoring ranking designation report
  ofsted notice descriptor bracket tier`);

/** After a grade word these let it stand as one; any other noun makes it an ordinary adjective ("good progress"). */
export const SERVICE_NOUNS = wordSet(`
  service services school schools academy academies primary primaries college provider home homes department nursery
  nurseries council councils authority authorities trust landlord landlords children`);

export const COPULAS = wordSet(
  `is are was were be been being remain remains remained stay stays stayed become becomes became 're seem seems`,
);
export const AUXILIARIES = wordSet(
  `has have had will would could may might should can must shall do does did is are was were be been being having`,
);
export const DETERMINERS = wordSet(`a an the its his her their our this that these those your my`);

/** Adverbs and the like that may stand between a verb and its grade. */
export const SKIPPED = wordSet(`
  overall now still only just merely also again both all once currently previously recently today finally either already
  first last consistently formally officially each then newly simply yesterday simultaneously respectively eventually
  even sadly unanimously generally largely at least much already similarly likewise barely instead soon widely together
  separately too provisionally itself themselves long`);

/** Where a clause ends whatever its grammar. */
export const HARD_BOUNDARIES =
  wordSet(`; : – — ( ) [ ] . ! ? … but while whereas although though because that which who
  whose after when if before until since despite unless where whom so or-else saying said says`);

/** Finite verbs common enough to tell a clause from a noun phrase. */
export const COMMON_VERBS = wordSet(`
  said says is are was were has have had been will would could may might should must can does did do found judged rated
  graded told took takes take made make makes gave give gives came come comes went go goes got get gets left leave leaves
  remains remain became become becomes noted added praised published visited highlighted identified warned insisted
  claimed hopes hoped expects expect expected fear fears hope says wrote showed shows runs run owns moved rose fell slipped improved joined
  welcomed described called oversaw oversees steered helped guided saw seen see led set put remained received stayed`);

export const NEGATIONS = wordSet(`not never n't no neither nor without`);

export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');
