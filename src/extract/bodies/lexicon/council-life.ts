/** Nouns that after a place's possessive show that its council is meant: "Kent's finances". */
export const COUNCIL_NOUNS: ReadonlySet<string> = new Set(
  (
    'shortfall surplus service council cabinet executive administration authority budget budgets finances reserves deficit overspend leadership ofsted rating ratings grade ' +
    'services department directorate commissioners intervention directions direction monitoring senior constitution councillors ' +
    'officers staff workforce social-workers fostering adoption scrutiny leaders chief bid submission proposal plan plans application case debt debts borrowing ' +
    'improvement inspection inspectors inspection-report front door self-evaluation housing planning committee policy procurement treasury pension ' +
    'accounts auditors audit auditor section notice s114 opposition ruling majority controlling tenants landlord decision response objection ' +
    'position neighbour neighbours safeguarding board panel gain loss stance report reports boss bosses treasurer dcs director directors mayor mayoral provost portfolio lead transformation ' +
    'inadequate outstanding good c1 c2 c3 c4 score judgment judgement failings failures turnaround recovery group groups electoral forum'
  ).split(' '),
);

/** Verbs that a council does as its leaders do, after a bare place: "Stockton said". */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  (
    'said says told tells declined declines refused refuses admitted admits insisted insists confirmed confirms announced announces argued argues ' +
    'denied denies apologised apologises warned warns claimed claims accepted accepts welcomed welcomes rejected rejects responded responds replied ' +
    'added adds maintained maintains conceded concedes wants plans hopes agreed agrees voted votes backed backs approved approves appointed appoints ' +
    'hired hires recruited recruits sacked suspended advertised advertises launched launches commissioned commissions issued issues received receives pulled scrapped ' +
    'applied applies proposed proposes published publishes submitted submits signed signs sought seeks asked asks favours favour favoured opposed opposes joined ' +
    'withdrew withdraws merged manages spends spent owes borrowed paid pays employs outsourced charges consulted decided decides lost loses won wins ' +
    'scored scores got gets keeps kept retained retains moved improved improves failed fails required requires deserves adopted adopts pledged pledges needed needs ' +
    'became becomes remains remained referred refers cut cuts covered tops topped rated awarded urged calls called runs ran shares shared share has had fell falls collapsed went goes stands sold sells built builds took takes gave gives made makes led leads put puts set sets brought brings turned turns faced faces slipped slips climbed climbs rose rises dropped drops began begins started starts stopped stops ended ends told entered enters followed follows say want plan back agree need face oppose support run own spend refuse decline hope argue warn insist deny reject charge pay employ suffered suffers elected elects chose chooses picked picks poached named names came comes did does'
  ).split(' '),
);

/** Participles that show a council after a place and a form of "to be" or "to have". */
export const DONE_TO: ReadonlySet<string> = new Set(
  (
    'rated judged graded given handed awarded downgraded upgraded told found placed put inspected praised criticised named appointed ordered issued asked ' +
    'served sent stripped removed released declared assessed marked ranked lifted deemed expected tipped looking recruiting advertising said agreed ' +
    'moved improved failed decided chosen launched announced written applied declined refused pulled spent cut lost hired received stopped inadequate outstanding ' +
    'good seeking consulting facing forced due set likely unable able subject reported described called merging required bracing getting planning rolled merged folded absorbed subsumed swallowed abolished replaced dissolved scrapped split restructured reorganised ' +
    'considering preparing struggling heading bankrupt run led hoping undecided divided keen unhappy angry furious delighted pleased proud adamant clear confident willing unwilling committed short poised ready close next proposing under requires no done'
  ).split(' '),
);

/** Services of a council before "in", "at" or "of" a place: "children's services in Torbay". */
export const SERVICE_NOUNS: ReadonlySet<string> = new Set(
  'services care safeguarding fostering adoption department team directorate housing commissioners commissioner directions direction intervention notice notices inspection finances leadership administration cabinet council councils authority authorities opposition job jobs post posts role roles stint spell career position chambers headquarters'.split(
    ' ',
  ),
);

/** Words before a place that call it a council: "neighbouring Oldham", "the councils in question, Bexley". */
export const COUNCIL_APPOSITIONS: ReadonlySet<string> = new Set(
  'neighbouring neighbour neighbours council councils authority authorities unitary unitaries borough boroughs district districts county counties landlord landlords labour-run tory-run conservative-run conservative-led labour-led labour-controlled tory-led tory-controlled conservative-controlled lib-dem-run cash-strapped bankrupt troubled beleaguered'.split(
    ' ',
  ),
);

/** Verbs that only a body does: with these no more is asked of the paragraph. */
export const INSTITUTIONAL_VERBS: ReadonlySet<string> = new Set(
  (
    'appointed appoints hired hires recruited recruits advertised issued issues approved approves voted votes agreed agrees scrapped outsourced consulted ' +
    'applied applies submitted submits adopted adopts declined refused elected elects share shares back backs rejected rejects published commissioned ' +
    'sacked suspended pledged require required requires merged rated judged graded fined sued appealed sell sold'
  ).split(' '),
);
