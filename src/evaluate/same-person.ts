import { toWords } from './normalise.ts';

const HONORIFICS = new Set(
  (
    'cllr councillor cllrs mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron rev revd ' +
    'reverend ald alderman mp msp obe mbe cbe dl kc qc jp'
  ).split(' '),
);

/** A name without what stands before and after it: "Cllr Ann Lee OBE" and "Ann Lee" have one key. */
function toNameKey(name: string | null | undefined): string {
  return toWords(name)
    .filter((word) => !HONORIFICS.has(word))
    .join(' ');
}

export function isSamePerson(a: string | null | undefined, b: string | null | undefined): boolean {
  return toNameKey(a) === toNameKey(b);
}

/** Whether two names end in the same surname, however much else they say. */
export function isSameSurname(a: string | null | undefined, b: string | null | undefined): boolean {
  const key = toNameKey(a);
  return key !== '' && key.split(' ').pop() === toNameKey(b).split(' ').pop();
}
