import { nameWords } from '../../register/index.ts';

const FILLERS = new Set(
  "the a an of for and its their to in at on 's s , overall effectiveness service services".split(' '),
);

/** What inspectors call by several names, folded and without fillers. */
const SAME: Readonly<Record<string, string>> = {
  'care children social': 'children',
  'children social work': 'children',
  'children young people': 'children',
  'adult care social': 'adult',
  'adult care': 'adult',
  'adult social': 'adult',
  'housing landlord': 'housing',
};

/** A service in the form that services are compared in; '' for the body as a whole. */
export function serviceKey(service: string | null): string {
  if (service === null) return '';
  const words = nameWords(service)
    .filter((word) => !FILLERS.has(word))
    .map((word) => (word === 'adults' ? 'adult' : word));
  const key = [...new Set(words)].sort().join(' ');
  return SAME[key] ?? key;
}
