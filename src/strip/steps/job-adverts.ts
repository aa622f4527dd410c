import type { Block } from '../page/page-element.ts';
import { stepBySection } from './step.ts';

const HEADING =
  /^(?:(?:(?:latest|featured|top|current|recent|council|local government|public sector|search|browse|today's|this week's|the|all|your next) ){0,3}(?:jobs?|vacanc(?:y|ies)|job (?:adverts|ads|listings|opportunities|vacancies|board|search)|appointments and vacancies)(?: (?:of the week|this week|in local government|near you|board|alerts?|by email))?|looking for (?:a|your next) (?:new )?(?:job|role|challenge)\??|we're hiring|find (?:a|your (?:next|dream)) job|executive (?:appointments|recruitment|vacancies))$/;

/** Cheap, and enough to pass over nearly every heading. */
const TOPIC = /job|vacanc|career|role|recruit|hiring|appointment/;

/** Words that head vacancies on one page, and a part of the article on another: "Highways jobs", "Recruitment". */
const UNSURE = /^(?:[\p{L}'& ]{2,30} )?(?:jobs|vacancies|careers|roles|recruitment|appointments)$/u;
const ADVERT =
  /£\s?\d{2}|\b(?:salary|recruiter|recuriter|per annum|closing date|apply (?:now|by|online)|grade [a-z0-9]+)\b/i;
const NEAR = 5;

/** Vacancies at other bodies: the worst source of false names, so all that follows goes. */
export const jobAdverts = stepBySection('job-adverts', (heading, _, index, { blocks }) => {
  if (!TOPIC.test(heading)) return false;
  if (HEADING.test(heading)) return true;
  return UNSURE.test(heading) && blocks.slice(index + 1, index + 1 + NEAR).some(isAdvert);
});

function isAdvert({ text }: Block): boolean {
  return text.length < 160 && ADVERT.test(text) && !/[.!?]["'”’]?$/.test(text);
}
