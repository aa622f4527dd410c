import type { InterventionType } from '../../record/index.ts';
import { PhraseTable } from '../ratings/phrase-table.ts';
import { wordSet } from '../ratings/word-set.ts';

/** `intervention` is a step whose means are not named: it tells the fate of those that are. */
export type StepType = InterventionType | 'intervention';

// Forms as newspapers and departments print them, lower case.
const FORMS: Readonly<Record<StepType, string>> = {
  commissioner: 'commissioner|commissioners',
  'statutory direction':
    'statutory direction|statutory directions|direction|directions|formal direction|legal directions|' +
    'direction notice|directions notice',
  'improvement notice': 'improvement notice|improvement notices|notice to improve|notices to improve',
  'best value notice':
    'best value notice|best value notices|best-value notice|best value warning notice|' +
    'best value " notice|best value ” notice|best value ’ notice',
  'section 114 notice':
    'section 114|section 114 notice|section 114 notices|s114|s114 notice|s114 notices|s114s|section 114 report|' +
    '114 notice|section 114s|s.114 notice|section-114 notice|section 114(3) notice',
  'improvement panel':
    'improvement panel|improvement and assurance panel|improvement and assurance board|assurance panel|' +
    'improvement and recovery board|improvement and recovery panel|independent improvement board|' +
    'independent assurance panel|improvement board|recovery board',
  'improvement adviser':
    'improvement adviser|improvement advisers|improvement advisor|improvement advisors|send adviser|send advisor|' +
    'improvement and recovery adviser|government adviser|dfe adviser|dfe advisor|send improvement adviser|' +
    'adviser|advisers|advisor|advisors|expert adviser|expert advisers|expert advisor|expert advisors',
  "children's trust":
    "children's trust|children's services trust|children and families trust|children's company|independent trust|trust",
  'special measures': 'special measures',
  'public interest report':
    'public interest report|public interest reports|public-interest report|report in the public interest',
  'statutory recommendations':
    'statutory recommendations|statutory recommendation|statutory written recommendations|' +
    'section 24 recommendations|schedule 7 recommendations',
  'regulatory notice': 'regulatory notice|regulatory notices',
  'enforcement notice': 'enforcement notice|enforcement notices',
  intervention: 'intervention',
};

export const STEP_TYPES = new PhraseTable<StepType>(
  (Object.entries(FORMS) as [StepType, string][]).flatMap(([type, forms]) =>
    forms.split('|').map((f) => [f, type] as const),
  ),
);

/** Commissioners of other kinds, by the word just before the noun: "police and crime commissioner". */
export const OTHER_COMMISSIONERS = wordSet(`
  crime police policing schools information traffic electoral inclusion high health boundary charity nhs met
  metropolitan victims biometrics equality domestic generations language welsh assistant european rights parliamentary
  disability patient food night antisemitism care transport
  council service local strategic church crown harbour drainage forestry business investigatory immigration`);

/** Where services are bought, those who buy them are "commissioners" too. */
export const BUYING = wordSet(
  `nhs health icb contract contracts provider providers procurement commissioning buy`,
);
/** Government's commissioners are told of along with one of these. */
export const SENDERS = wordSet(`
  minister ministers ministerial government government-appointed whitehall whitehall-appointed secretary dfe mhclg
  dluhc dclg department direction directions intervention envoy envoys takeover bankrupt s114 114 dfe-appointed powers`);

/** Words that tell beside them that commissioners were sent. */
export const SENDING = wordSet(`
  appointed sent imposed over lead finance drafted parachuted brought installed run called arrived left`);

/** Advisers of other kinds, by the word just before the noun. */
export const OTHER_ADVISERS = wordSet(`
  political special financial legal treasury policy communications media tax technical spiritual pensions investment
  property design career careers council's professional scientific medical planning`);

/** Words one of which must stand near a bare "direction" for the statutory one to be meant. */
export const DIRECTION_CONTEXT = wordSet(`
  secretary minister ministers government department dfe mhclg dluhc lifted revoked revoking issue issued issuing statutory commissioners
  commissioner legal renewed imposed withdrawn withdraw revoke lift lifts narrowed expired expire lapsed rescinded`);
/** Words that tell that services go to a trust or come back from one. */
export const TRUST_CONTEXT = wordSet(`
  removed imposed handed stripped transferred transfer moved outsourced forced ordered spun placed ministers insistence
  returned contract run take takes taken delivered dropped needed begun began getting plan`);
/** Words that tell that an adviser was sent by government. */
export const ADVISER_CONTEXT = wordSet(`
  department dfe ministers minister government government-appointed whitehall-appointed dfe-appointed put sent appointed mhclg education`);
/** "direction of travel", "in the direction of": no step. */
export const NOT_DIRECTION_AFTER = wordSet(`of for finder`);
