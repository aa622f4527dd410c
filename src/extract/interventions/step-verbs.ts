import { wordSet } from '../ratings/word-set.ts';

/** Verbs that begin a step: with it as their object, or in the passive with it as their subject. */
export const IMPOSE = wordSet(`
  issued issue issues issuing appointed appoint appoints appointing sent send sends sending imposed impose imposes imposing
  served serve serves serving placed place put puts putting made make makes making named nominated installed install
  handed hand given give gives gave receive received receives receiving slapped brought ordered order drafted parachuted
  set established created published publish publishes triggered dispatched declared declare declares deployed running
  remains remain stay stays continue continues extended renewed hit subjected subject entered confirmed landed arrived moved
  took announced signed needed removed`);

export const LIFT = wordSet(`
  lifted lift lifts lifting revoked revoke revokes revoking withdrawn withdrew withdraw withdraws withdrawing ended end ends
  ending removed-from rescinded rescind expired expires expire lapsed lapse lapses discharged closed concluded concludes conclude dissolved disbanded
  scrapped exited exit exits exiting left departed depart wound abolished cancelled finished released release emerged escaped
  stood shed returned handed-back over`);

/** Verbs above that lift only with a further word: "came to an end", "stood down", "taken out of". */
export const LIFT_PHRASES: readonly (readonly string[])[] = [
  ['to', 'an', 'end'],
  ['stood', 'down'],
  ['stand', 'down'],
  ['stands', 'down'],
  ['stepped', 'down'],
  ['wound', 'up'],
  ['out', 'of'],
  ['released', 'from'],
  ['handed', 'back'],
  ['no', 'longer'],
  ['not', 'be', 'renewed'],
  ['not', 'been', 'renewed'],
  ['free', 'of'],
  ['back', 'in', 'house'],
  ['back', 'in-house'],
  ['back', 'under', 'council', 'control'],
  ['an', 'end', 'to'],
  ['the', 'end', 'of'],
  ['close', 'down'],
  ['run', 'its', 'course'],
];

export const PROPOSE = wordSet(`
  minded considering consider considers consideration could may might would threatened threatens threatening threat
  proposes proposed proposing proposal plans planning whether cards preparing discussing looming looms brink verge risk
  prospect faces facing face warned warns warning warn avert possible possibility if unless expected likely calls called
  calling urged recommends recommended recommending fear feared fears mooted ponder weighing considered`);

/** Words that take a step back altogether: no row. */
export const ABSENT_PHRASES: readonly (readonly string[])[] = [
  ['no', 'question', 'of'],
  ['no', 'plans', 'for'],
  ['no', 'plans', 'to'],
  ['no', 'need', 'for'],
  ['no', 'need', 'to'],
  ['not', 'need'],
  ['no', 'intention', 'of'],
  ['stopped', 'short', 'of'],
  ['stopping', 'short', 'of'],
  ['rather', 'than'],
  ['instead', 'of'],
  ['ruled', 'out'],
  ['rules', 'out'],
  ['no', 'suggestion'],
  ['not', 'in', 'line', 'for'],
];
export const ABSENT = wordSet(
  `without denied denies deny avoided avoid avoids avoiding dismissed rejected quashed averted`,
);
