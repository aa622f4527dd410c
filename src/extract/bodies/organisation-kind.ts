import type { OrganisationKind } from '../../record/index.ts';
import { HEAD_KINDS } from './lexicon/organisation-heads.ts';

/** Words anywhere in a name that say what the body is, the most telling first. */
const TELLING: readonly (readonly [RegExp, OrganisationKind])[] = [
  [/\b(?:town|parish|community) council$/, 'parish'],
  [/\bfire\b.*\b(?:service|authority|brigade|rescue)\b|\bfire and rescue$|\bfire brigade\b/, 'fire-service'],
  [/\bunion\b/, 'union'],
  [/\bconstabulary\b|\bpolice$/, 'police'],
  [
    /\bnhs\b|\bhospitals?\b|\binfirmary\b|\bintegrated care\b|\bclinical commissioning\b|\bambulance\b|\bhealth board\b/,
    'nhs',
  ],
  [/\b(?:ltd|limited|llp|plc|inc)$/, 'company'],
  [/\buniversity\b/, 'university'],
  [/\bhousing (?:trust|association|group|society)\b/, 'housing'],
  [/\b(?:care|nursing|residential|children's) home$/, 'care-home'],
  [/\b(?:learning|academy|academies|multi-academy|education) trust\b|\btrust\b/, 'trust'],
];

/** The kind of an organisation by the words of its name in lower case, of "The Limes" by the `text` that has it. */
export function kindOfName(words: readonly string[], text = ''): OrganisationKind {
  const name = words.join(' ').replace(/ ['’]s/g, "'s");
  for (const [pattern, kind] of TELLING) if (pattern.test(name)) return kind;
  for (let i = words.length - 1; i >= 0; i--) {
    const kind = HEAD_KINDS.get(words[i]!);
    if (kind !== undefined) return kind;
  }
  return /^(?:house|court|lodge|manor|grange|view|gardens|cottage|villa)$/.test(words.at(-1) ?? '') ||
    /^(?:plas|cartref|llys|hafan)$/.test(words[0] ?? '')
    ? 'care-home'
    : words[0] === 'the'
      ? likelyKind(text)
      : 'other';
}

/** What an article's unknown names most likely are: it speaks of homes, or of schools, or of neither. */
export function likelyKind(text: string): OrganisationKind {
  if (/\b(?:care|nursing|children[’']s|residential) homes?\b/.test(text)) return 'care-home';
  // "The home …", where those who inspect care do.
  const isOfCare = /\b(?:CQC|Care Quality Commission|Care Inspectorate)\b/.test(text);
  if (isOfCare && /\b[Tt]he home\b/.test(text)) return 'care-home';
  return /\b(?:schools?|pupils|nurser(?:y|ies))\b/.test(text) ? 'school' : 'other';
}
