import { PhraseTable } from '../ratings/phrase-table.ts';
import { wordSet } from '../ratings/word-set.ts';

function tableOf(phrases: readonly (readonly string[])[]): PhraseTable<true> {
  return new PhraseTable<true>(phrases.map((words) => [words.join(' '), true]));
}

/** Verbs that begin a step, with it as their object or, in the passive, as their subject. */
export const IMPOSE = wordSet(`
  issued issue issues issuing appointed appoint appoints appointing sent send sends sending imposed impose imposes
  imposing served serve serves serving placed place put puts putting made make makes making named nominated installed
  install handed hand given give gives gave receive received receives receiving slapped brought ordered order drafted
  parachuted set established created published publish publishes triggered dispatched declared declare declares deployed
  hit subjected subject landed arrived removed signed sign had has have got went entered came under followed follows
  hired rung appoints introduced`);

/** Verbs that go on with a step. */
export const KEEP = wordSet(
  `keep keeps keeping retain retains retained remain remains remained stay stays continue continues continued extended extends renewed`,
);

/** Verbs that end a step as their object, or in the passive: "lifted the notice", "the notice was withdrawn". */
export const LIFT = wordSet(`
  lifted lift lifts lifting revoked revoke revokes revoking withdrawn withdrew withdraw withdraws withdrawing ended end
  ends ending rescinded rescind discharged closed dissolved disbanded scrapped abolished cancelled removed remove dropped
  quashed`);

/** Verbs by which a step ends of itself: "the notice expired", "commissioners left". */
export const LAPSE = wordSet(`
  expired expires expire lapsed lapse lapses left leave leaves departed depart concluded concludes finished ended ends
  end gone`);

/** Before the step's own words: "out of special measures", "free of its commissioners". */
export const BEFORE_LIFTED = tableOf([
  ['out', 'of'],
  ['released', 'from'],
  ['freed', 'from'],
  ['removed', 'from'],
  ['moved', 'from'],
  ['went', 'from'],
  ['gone', 'from'],
  ['rose', 'from'],
  ['risen', 'from'],
  ['improved', 'from'],
  ['jumped', 'from'],
  ['journey', 'from'],
  ['emerge', 'from'],
  ['emerges', 'from'],
  ['emerging', 'from'],
  ['exits'],
  ['removal', 'of'],
  ['withdrawal', 'of'],
  ['departure', 'of'],
  ['emerged', 'from'],
  ['exited'],
  ['exit'],
  ['leaves'],
  ['left'],
  ['leave'],
  ['leaving'],
  ['exiting'],
  ['free', 'of'],
  ['no', 'longer', 'in'],
  ['no', 'longer', 'under'],
  ['no', 'longer', 'subject', 'to'],
  ['no', 'longer', 'requires'],
  ['no', 'longer', 'require'],
  ['no', 'longer', 'needs'],
  ['no', 'longer', 'need'],
  ['an', 'end', 'to'],
  ['the', 'end', 'of'],
  ['end', 'of'],
  ['end', 'to'],
  ['come', 'off'],
  ['came', 'off'],
  ['off'],
  ['stood', 'down'],
]);

/** After the step's own words: "came to an end", "was stood down". */
export const AFTER_LIFTED = tableOf([
  ['to', 'an', 'end'],
  ['stood', 'down'],
  ['stand', 'down'],
  ['gave', 'way', 'to'],
  ['given', 'way', 'to'],
  ['replaced', 'by'],
  ['superseded', 'by'],
  ['and', 'released'],
  ['ran', 'out'],
  ['has', 'run', 'out'],
  ['wound', 'up'],
  ['wound', 'down'],
  ['handed', 'back'],
  ['no', 'longer', 'needed'],
  ['no', 'longer', 'required'],
  ['no', 'longer', 'necessary'],
  ['not', 'be', 'renewed'],
  ['not', 'be', 'reissued'],
  ['not', 'be', 'extended'],
  ['not', 'been', 'renewed'],
  ['not', 'renewed'],
  ['long', 'gone'],
  ['run', 'its', 'course'],
  ['label', 'it', 'lost'],
  ['is', 'over'],
  ['was', 'complied', 'with'],
  ['been', 'complied', 'with'],
]);

/** After the step's own words, where nobody has taken it yet. */
export const AFTER_PROPOSED = tableOf([
  ['on', 'the', 'horizon'],
  ['on', 'the', 'cards'],
  ['on', 'the', 'table'],
  ['under', 'consideration'],
  ['being', 'considered'],
  ['being', 'discussed'],
  ['being', 'weighed'],
  ['being', 'prepared'],
  ['being', 'drafted'],
]);

/** After a children's trust: the services come home. */
export const SERVICES_BACK = tableOf([
  ['back', 'in', 'house'],
  ['return', 'in', 'house'],
  ['return', 'in-house'],
  ['returned', 'in', 'house'],
  ['returned', 'in-house'],
  ['back', 'in-house'],
  ['back', 'under', 'council', 'control'],
]);

/** Verbs and nouns before a step that only speak of it. */
export const PROPOSE = wordSet(`
  minded considering consider considers considered consideration threatened threatens threatening threat proposes
  proposed proposing proposal proposals plans planning plan whether preparing discussing looming looms brink verge risk prospect
  faces facing face warned warns warning warn avert possible possibility expected likely calls called calling
  urged recommends recommended recommending fear feared fears mooted ponder weighing mulling pondering ask asked hopes
  hoped alternative towards candidate candidates need demanding demanded want wants wanted expects intend intends intended intending intention mull thinking`);
export const MODALS = wordSet(`could may might would should can if unless`);

/** Words that take a step back altogether: no row. */
export const ABSENT_PHRASES = tableOf([
  ['no', 'question', 'of'],
  ['no', 'plans', 'for'],
  ['no', 'plans', 'to'],
  ['no', 'need', 'for'],
  ['no', 'need', 'to'],
  ['no', 'intention', 'of'],
  ['no', 'longer', 'needs', 'to'],
  ['no', 'longer', 'need', 'to'],
  ['stopped', 'short', 'of'],
  ['stopping', 'short', 'of'],
  ['rather', 'than'],
  ['equivalent', 'of'],
  ['equivalent', 'to'],
  ['akin', 'to'],
  ['likened', 'to'],
  ['instead', 'of'],
  ['ruled', 'out'],
  ['rules', 'out'],
  ['no', 'suggestion'],
  ['no', 'risk', 'of'],
  ['no', 'danger', 'of'],
  ['no', 'prospect', 'of'],
  ['no', 'chance', 'of'],
  ["isn't", 'about', 'to'],
  ['not', 'about', 'to'],
  ['not', 'thought', 'to'],
  ['not', 'expected', 'to'],
  ['not', 'believed', 'to'],
  ['not', 'in', 'favour', 'of'],
]);
export const ABSENT = wordSet(
  `without denied denies deny avoided avoid avoids avoiding dismissed rejected averted averting avert staved stave prevent
  prevented prevents`,
);
