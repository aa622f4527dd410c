import { stepBySection } from './step.ts';

const HEADING =
  /^(?:(?:(?:latest|featured|top|current|recent|council|local government|public sector|search|browse|today's|this week's|the|all|your next) ){0,3}(?:jobs?|vacanc(?:y|ies)|careers?|job (?:adverts|ads|listings|opportunities|vacancies|board|search)|roles|appointments and vacancies|recruitment)(?: (?:of the week|this week|in local government|near you|board|alerts?|by email))?|looking for (?:a|your next) (?:new )?(?:job|role|challenge)\??|we're hiring|find (?:a|your (?:next|dream)) job|executive (?:appointments|recruitment|vacancies))$/;

/** Vacancies at other bodies: the worst source of false names, so all that follows goes. */
export const jobAdverts = stepBySection('job-adverts', (heading) => HEADING.test(heading));
