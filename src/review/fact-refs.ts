import type { Intervention, Quote, Rating, Role } from '../record/index.ts';

export type Fact = Role | Rating | Intervention | Quote;

/** The ids of whom and what a fact is about. */
export function listRefs(fact: Fact): string[] {
  if ('personId' in fact)
    return [fact.personId, ...(fact.organisationId === null ? [] : [fact.organisationId])];
  return ['subjectId' in fact ? fact.subjectId : fact.speakerId];
}

/** The fact, about others. */
export function mapRefs<T extends Fact>(fact: T, change: (id: string) => string): T {
  const refs = ['personId', 'organisationId', 'subjectId', 'speakerId'] as const;
  const changed = Object.entries(fact).map(([name, value]: [string, unknown]) => {
    const isRef = (refs as readonly string[]).includes(name) && typeof value === 'string';
    return [name, isRef ? change(value) : value];
  });
  return Object.fromEntries(changed) as T;
}
