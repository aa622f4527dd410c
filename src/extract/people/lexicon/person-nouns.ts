/** Common nouns that stand straight before the name of a person: kin, callings, callers. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'wife husband son daughter brother sister mother father mum dad widow widower partner spouse twin twins sibling ' +
    'grandson granddaughter grandfather grandmother grandad gran nan uncle aunt auntie nephew niece cousin fiancé ' +
    'fiancée colleague colleagues friend friends neighbour resident residents tenant tenants carer carers ' +
    'student pupil campaigner campaigners activist farmer author poet artist writer journalist reporter historian ' +
    'philanthropist pensioner grandmother great-grandmother mum-of-two mum-of-three dad-of-two volunteer ' +
    'councillor councillors backbencher peer politician businessman businesswoman entrepreneur trader shopkeeper ' +
    'brewer banker merchant novelist sculptor painter composer explorer inventor industrialist statesman reformer chemist physicist ' +
    'barrister qc kc judge solicitor lawyer architect engineer economist academic scientist expert specialist ' +
    'teacher headteacher nurse doctor surgeon gp midwife paramedic firefighter social-worker worker ' +
    'driver builder gardener chef baker publican landlord landlady owner founder co-founder founders ' +
    'veteran soldier actor actress singer broadcaster presenter footballer athlete ' +
    'candidate successor predecessor incumbent rival late née deputy spokesman spokeswoman spokesperson chief ' +
    'boss bosses supremo tsar czar aide mentor caretaker bearer mace-bearer whistleblower parent ' +
    'fellow independent independents applicant petitioner organiser parishioner churchwarden verger clerk'
  ).split(' '),
);

/** Nouns of kinship: a forename beside one is a person's ("his mother, Enid,"; "Enid, a mum of three"). */
export const KIN_NOUNS: ReadonlySet<string> = new Set(
  (
    'wife husband son daughter brother sister mother father mum mam dad widow widower partner spouse twin grandson ' +
    'granddaughter grandfather grandmother grandad gran nan uncle aunt auntie nephew niece cousin fiancé fiancée ' +
    'mother-of-two mum-of-two mum-of-three dad-of-two father-of-two baby toddler boy girl'
  ).split(' '),
);
