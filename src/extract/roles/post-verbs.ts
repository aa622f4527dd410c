/**
 * Verbs that bring somebody into a post, keep them in it or take them out of it, with their forms in the
 * order base, third person, past, past participle, -ing. Gathered from appointment columns and news of
 * UK local government.
 */
export type VerbClass =
  /** Holding a post: "is", "remains", "serves as". */
  | 'hold'
  /** Coming into it by oneself: "becomes", "joins as", "takes over". */
  | 'start'
  /** Being put into it: "appoints", "has made X its Y". */
  | 'appoint'
  /** Going out of it: "steps down", "retires". */
  | 'leave'
  /** Following somebody in it: "replaces", "succeeds". */
  | 'succeed'
  /** A verb that names the post: "chairs", "leads". */
  | 'post';

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'ing';

export interface VerbEntry {
  readonly lemma: string;
  readonly verbClass: VerbClass;
  readonly forms: ReadonlySet<VerbForm>;
  /** Whether the verb has this meaning only with one of these words after it ("step down"). */
  readonly particles: readonly string[] | null;
}

const TABLE: readonly (readonly [VerbClass, string, string?])[] = [
  ['hold', 'remain remains remained remained remaining'],
  ['hold', 'serve serves served served serving'],
  ['hold', 'continue continues continued continued continuing'],
  ['hold', 'stay stays stayed stayed staying'],
  ['hold', 'spend spends spent spent spending'],
  ['hold', 'hold holds held held holding'],
  ['hold', 'retain retains retained retained retaining'],
  ['hold', 'keep keeps kept kept keeping', 'his her their'],
  ['hold', 'work works worked worked working'],
  ['hold', 'act acts acted acted acting'],
  ['hold', 'double doubles doubled doubled doubling'],
  ['hold', 'sit sits sat sat sitting', 'as'],
  ['hold', 'survive survives survived survived surviving', 'as'],
  ['hold', 'carry carries carried carried carrying', 'on'],
  ['start', 'become becomes became become becoming'],
  ['start', 'join joins joined joined joining'],
  ['start', 'rejoin rejoins rejoined rejoined rejoining'],
  ['start', 'start starts started started starting'],
  ['start', 'begin begins began begun beginning'],
  ['start', 'move moves moved moved moving'],
  ['start', 'return returns returned returned returning'],
  ['start', 'arrive arrives arrived arrived arriving'],
  ['start', 'come comes came come coming'],
  ['start', 'switch switches switched switched switching'],
  ['start', 'head heads headed headed heading', 'to for back off south north east west across'],
  ['start', 'land lands landed landed landing'],
  ['start', 'rise rises rose risen rising', 'to'],
  ['start', 'step steps stepped stepped stepping', 'into'],
  ['start', 'assume assumes assumed assumed assuming'],
  ['start', 'take takes took taken taking', 'over up on charge command office the his her control post'],
  ['start', 'step steps stepped stepped stepping', 'up in into'],
  ['start', 'stand stands stood stood standing', 'in'],
  ['start', 'settle settles settled settled settling', 'in'],
  ['start', 'fill fills filled filled filling', 'in the his her their'],
  ['appoint', 'appoint appoints appointed appointed appointing'],
  ['appoint', 'reappoint reappoints reappointed reappointed reappointing'],
  ['appoint', 're-appoint re-appoints re-appointed re-appointed re-appointing'],
  ['appoint', 'name names named named naming'],
  ['appoint', 'choose chooses chose chosen choosing'],
  ['appoint', 'select selects selected selected selecting'],
  ['appoint', 'elect elects elected elected electing'],
  ['appoint', 're-elect re-elects re-elected re-elected re-electing'],
  ['appoint', 'hire hires hired hired hiring'],
  ['appoint', 'recruit recruits recruited recruited recruiting'],
  ['appoint', 'promote promotes promoted promoted promoting'],
  ['appoint', 'make makes made made making'],
  ['appoint', 'confirm confirms confirmed confirmed confirming'],
  ['appoint', 'install installs installed installed installing'],
  ['appoint', 'nominate nominates nominated nominated nominating'],
  ['appoint', 'unveil unveils unveiled unveiled unveiling'],
  ['appoint', 'announce announces announced announced announcing'],
  ['appoint', 'poach poaches poached poached poaching'],
  ['appoint', 'pick picks picked picked picking'],
  ['appoint', 'second seconds seconded seconded seconding'],
  ['appoint', 'swear swears swore sworn swearing', 'in'],
  ['appoint', 'bring brings brought brought bringing', 'in'],
  ['appoint', 'line lines lined lined lining', 'up'],
  ['appoint', 'vote votes voted voted voting', 'in'],
  ['appoint', 'send sends sent sent sending'],
  ['appoint', 'ask asks asked asked asking'],
  ['leave', 'leave leaves left left leaving'],
  ['leave', 'quit quits quit quit quitting'],
  ['leave', 'resign resigns resigned resigned resigning'],
  ['leave', 'retire retires retired retired retiring'],
  ['leave', 'depart departs departed departed departing'],
  ['leave', 'exit exits exited exited exiting'],
  ['leave', 'go goes went gone going'],
  ['leave', 'decamp decamps decamped decamped decamping'],
  ['leave', 'die dies died died dying'],
  ['leave', 'relinquish relinquishes relinquished relinquished relinquishing'],
  ['leave', 'vacate vacates vacated vacated vacating'],
  ['leave', 'step steps stepped stepped stepping', 'down aside back away'],
  ['leave', 'stand stands stood stood standing', 'down aside'],
  ['leave', 'give gives gave given giving', 'up way'],
  ['leave', 'make makes made made making', 'way'],
  ['leave', 'bow bows bowed bowed bowing', 'out'],
  ['leave', 'move moves moved moved moving', 'on'],
  ['leave', 'lose loses lost lost losing', 'his her their the'],
  ['leave', 'finish finishes finished finished finishing', 'on at last'],
  ['leave', 'sack sacks sacked sacked sacking'],
  ['leave', 'make makes made made making', 'redundant'],
  ['leave', 'give gives gave given giving', 'redundancy compulsory voluntary'],
  ['leave', 'take takes took taken taking', 'redundancy voluntary'],
  ['appoint', 'give gives gave given giving', 'the'],
  ['appoint', 'hand hands handed handed handing', 'the'],
  ['leave', 'defeat defeats defeated defeated defeating'],
  ['leave', 'depose deposes deposed deposed deposing'],
  ['leave', 'unseat unseats unseated unseated unseating'],
  ['leave', 'dismiss dismisses dismissed dismissed dismissing'],
  ['leave', 'withdraw withdraws withdrew withdrawn withdrawing'],
  ['leave', 'remove removes removed removed removing'],
  ['succeed', 'replace replaces replaced replaced replacing'],
  ['succeed', 'succeed succeeds succeeded succeeded succeeding'],
  ['succeed', 'precede precedes preceded preceded preceding'],
  ['succeed', 'oust ousts ousted ousted ousting'],
  ['succeed', 'topple topples toppled toppled toppling'],
  ['succeed', 'follow follows followed followed following'],
  ['leave', 'vote votes voted voted voting', 'out'],
  ['post', 'represent represents represented representing'],
  ['post', 'chair chairs chaired chaired chairing'],
  ['post', 'co-chair co-chairs co-chaired co-chaired co-chairing'],
  ['post', 'lead leads led led leading'],
  ['post', 'head heads headed headed heading'],
  ['post', 'run runs ran run running'],
  ['post', 'convene convenes convened convened convening'],
];

const FORM_ORDER: readonly VerbForm[] = ['base', 'present', 'past', 'participle', 'ing'];

/** Every printed form, with its entries: those with particles first. */
export const POST_VERBS: ReadonlyMap<string, readonly VerbEntry[]> = indexForms();

function indexForms(): Map<string, VerbEntry[]> {
  const index = new Map<string, VerbEntry[]>();
  for (const [verbClass, forms, particles] of TABLE) {
    const printed = forms.split(' ');
    for (const word of new Set(printed)) {
      const entry: VerbEntry = {
        lemma: printed[0]!,
        verbClass,
        forms: new Set(FORM_ORDER.filter((_, i) => printed[i] === word)),
        particles: particles?.split(' ') ?? null,
      };
      const known = index.get(word) ?? [];
      index.set(word, entry.particles === null ? [...known, entry] : [entry, ...known]);
    }
  }
  return index;
}

/** Of those appointed, these are in post at once; the rest are so only when they start. */
export const IMMEDIATE_APPOINTMENTS: ReadonlySet<string> = new Set([
  'elect',
  're-elect',
  'make',
  'promote',
  'install',
  'swear',
  'reappoint',
  're-appoint',
  'vote',
  'confirm',
  'send',
  'bring',
  'second',
]);

/** Verbs whose object, and not whose subject, is the one who goes. */
export const REMOVING: ReadonlySet<string> = new Set([
  'sack',
  'dismiss',
  'remove',
  'oust',
  'withdraw',
  'defeat',
  'depose',
  'unseat',
]);
