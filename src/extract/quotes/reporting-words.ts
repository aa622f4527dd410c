/**
 * Words that tie quoted words to their source. Gathered from the attributions of British news reports, press
 * releases and inspection reports.
 */
const words = (list: string): string[] => list.trim().split(/\s+/);

/** Verbs of speech without a tense of their own: the subject stands earlier in the sentence. */
export const REPORTING_PARTICIPLES: ReadonlySet<string> = new Set(
  words(`saying adding telling describing calling insisting accusing warning claiming arguing joking asking
  branding dismissing praising noting recalling explaining urging stressing quipping admitting promising
  vowing declaring announcing complaining conceding concluding confirming remarking observing writing
  likening labelling suggesting stating criticising hailing questioning pointing boasting pledging
  replying responding reflecting commenting demanding thanking blaming lamenting deploring
  referring reporting highlighting acknowledging emphasising`),
);

/** Infinitives after which quoted words follow: "went on to say", "to describe it as". */
export const REPORTING_INFINITIVES: ReadonlySet<string> = new Set(
  words(`say add tell describe call insist accuse warn claim argue brand dismiss praise note explain urge stress
  admit promise declare announce complain concede conclude write liken label suggest state criticise hail
  boast pledge reply demand acknowledge`),
);

/** Verbs by which reports, inspectors and witnesses state things, besides those of speech. */
export const FINDING_VERBS: ReadonlySet<string> = new Set(
  words(`found finds judged judges heard hears saw sees identified identifies highlighted highlights raised raises
  revealed reveals ruled rules read reads spoke speaks talked talks record records recorded
  expressed expresses hopes hoped wanted wants wished wishes thought knew knows felt believed reckoned
  recommended recommends compared compares attributed attributes blamed blames pointed hit
  quoted quotes greeted greets deplored deplores deemed deems considered considers regarded regards pronounced
  pronounces answered answers swore swears cited cites invoked summed sums
  discovered discovers uncovered showed shows detailed details outlined outlines specified specifies
  tasked instructed ordered orders attacked attacks defended defends mocked ridiculed commended commends
  applauded applauds rejected rejects singled credits credited lists listed thanked thanks`),
);

/** People who speak for a body without a name. */
export const SPOKES_NOUNS: ReadonlySet<string> = new Set(
  words(`spokesperson spokesman spokeswoman spokespeople spokesmen press-officer`),
);

/** What stands for the body that wrote it or sent them. */
export const REPORT_NOUNS: ReadonlySet<string> = new Set(
  words(`report reports inspectors inspector inspectorate review judgement judgment watchdog regulator assessors
  auditors findings ombudsman inspection visit verdict assessment audit panel`),
);

/** Other documents and voices of a body: "a statement said", "the council's website says". */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  words(`statement release website letter email note notice resignation message tweet post column speech memoir diary document papers paper email submission briefing minutes memo plan strategy
  consultation agenda response leaflet blog bulletin advert advertisement`),
);

/** Words straight before a mark that make the quoted words a name or a notice, not speech. */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  words(`titled entitled headed headlined subtitled dubbed reading marked named nicknamed christened captioned
  inscribed themed slogan motto theme strapline tagline banner headline`),
);

/** Quoted grades of four words and more. */
export const QUOTED_GRADES: ReadonlySet<string> = new Set([
  'requires improvement to be good',
  'required improvement to be good',
  'require improvement to be good',
  'requires improvements to be good',
  'requiring improvement to be good',
  'inadequate to requires improvement',
  'requires improvement to good',
  'evidence shows significant shortfalls',
  'typically positive experiences and outcomes',
  'inconsistent experiences and outcomes',
  'widespread and or systemic failings',
  'widespread and systemic failings',
  'widespread or systemic failings',
]);

/** The plainest verbs of speech: a sentence with one leaves its subject the speaker of what follows. */
export const SAYING: ReadonlySet<string> = new Set(
  words(`said says told tells added adds wrote writes asked announced warned insisted argued admitted agreed
  claimed denied`),
);
