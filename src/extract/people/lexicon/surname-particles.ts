/** Small words inside surnames, lower case as a rule: Dutch, German, French, Italian, Iberian, Welsh, Arabic, Gaelic. */
export const SURNAME_PARTICLES: ReadonlySet<string> = new Set(
  (
    'van der den de del della di da dos das du von zu la le bin binti ibn al el ul ur ap ab ferch verch ' +
    'nic ní ni ó uí mac st y'
  ).split(' '),
);

/** Particles that begin a surname with a capital and belong to the next word: "Ó Dálaigh", "St John". */
export const CAPITAL_PARTICLES: ReadonlySet<string> = new Set(
  'van der den de del della di da dos das du von la le al el ul ap ab ní ni ó o nic mac mc st'.split(' '),
);
