import { stepBySection } from './step.ts';

const HEADING =
  /^(?:(?:background )?notes? (?:to|for) (?:the )?(?:editors?|journalists|news ?desks?|media|broadcasters)|editors?'? notes?|editor's notes?|ends|media (?:contacts?|enquiries|information|inquiries)|press (?:contacts?|office|enquiries|office contacts?|office contact details|inquiries)|contact (?:details|information) for (?:media|press)|for (?:media|press) (?:enquiries|information|inquiries|details)|contact for (?:media|press)(?: .{1,20})?|about (?:us|the (?:council|author|company|organisation|regulator|commission)))$/;

/** A press release's notes to editors and press contacts: not of the printed article, but kept with their reason. */
const section = stepBySection('notes-to-editors', (heading) => HEADING.test(heading));

/** Plain text that comes without its page has been chosen by someone: its notes may carry facts, and stay. */
export const notesToEditors = {
  reason: section.reason,
  find: (context: Parameters<typeof section.find>[0]) =>
    context.source === 'text' ? [] : section.find(context),
};
