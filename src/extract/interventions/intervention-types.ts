import type { InterventionType } from '../../record/index.ts';
import { PhraseTable } from '../ratings/phrase-table.ts';
import { wordSet } from '../ratings/word-set.ts';

/** `intervention` is the step not named: it tells the fate of those that are. */
export type StepType = InterventionType | 'intervention';

const FORMS: Readonly<Record<StepType, string>> = {
  commissioner: 'commissioner|commissioners',
  'statutory direction':
    'statutory direction|statutory directions|direction|directions|formal direction|direction notice',
  'improvement notice': 'improvement notice|improvement notices|notice to improve|notices to improve',
  'best value notice': 'best value notice|best value notices|best-value notice|best value warning notice',
  'section 114 notice':
    'section 114|section 114 notice|section 114 notices|s114|s114 notice|s114 notices|s114s|section 114 report|114 notice|' +
    'section 114s|s.114 notice|section-114 notice|section 114(3) notice',
  'improvement panel':
    'improvement panel|improvement board|improvement and assurance panel|improvement and assurance board|assurance panel|' +
    'assurance board|improvement and recovery board|recovery board|improvement and recovery panel|independent improvement panel|' +
    'independent improvement board|independent assurance panel|improvement and scrutiny panel',
  'improvement adviser':
    'improvement adviser|improvement advisers|improvement advisor|improvement advisors|send adviser|send advisor|' +
    'improvement and recovery adviser|government adviser|dfe adviser|dfe advisor|department for education adviser|send improvement adviser',
  "children's trust": "children's trust|children's services trust|children's company|independent trust|trust",
  'special measures': 'special measures',
  'public interest report':
    "public interest report|public interest reports|public-interest report|report in the public interest|public interest report's",
  'statutory recommendations':
    'statutory recommendations|statutory recommendation|statutory written recommendations|section 24 recommendations|schedule 7 recommendations|written recommendations',
  'regulatory notice': 'regulatory notice|regulatory notices',
  'enforcement notice': 'enforcement notice|enforcement notices',
  intervention: 'intervention|interventions',
};

export const STEP_TYPES = new PhraseTable<StepType>(
  (Object.entries(FORMS) as [StepType, string][]).flatMap(([type, forms]) =>
    forms.split('|').map((f) => [f, type] as const),
  ),
);

// Commissioners of other kinds, by the words just before the noun or just after it.
export const OTHER_COMMISSIONERS = wordSet(`
  crime police policing schools information traffic electoral inclusion high health boundary charity nhs fire met
  metropolitan victims biometrics equality domestic housing-rights future generations language welsh assistant deputy-police
  european human rights parliamentary civil-service social disability patient safety food night antisemitism`);
export const OFFICE_AFTER_COMMISSIONER = wordSet(`of general`);

/** Where one of several words of the pair must stand near for a short form to be meant. */
export const DIRECTION_CONTEXT = wordSet(`
  secretary minister ministers government department dfe mhclg dluhc lifted revoked issued statutory commissioners commissioner
  legal renewed imposed withdrawn narrowed`);
export const TRUST_CONTEXT = wordSet(`
  removed imposed handed stripped transferred transfer moved outsourced forced ordered spun placed ministers insistence
  returned back hived into`);
/** "direction of travel", "under the direction of": no step. */
export const NOT_DIRECTION_AFTER = wordSet(`of for finder`);
