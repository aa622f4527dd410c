import type { ChangeKind } from '../../../find-wire.ts';

/** The names of the kinds of change, and the kind of fact that each is read from. */
export const CHANGE_WORDS: Readonly<Record<ChangeKind, { many: string; fact: string; none: string }>> = {
  appointment: { many: 'Appointments', fact: 'role', none: 'No one was appointed.' },
  departure: { many: 'Departures', fact: 'role', none: 'No one left.' },
  rating: { many: 'Rating changes', fact: 'rating', none: 'No grade changed.' },
  intervention: {
    many: 'Interventions',
    fact: 'intervention',
    none: 'Nothing was imposed, proposed or lifted.',
  },
};

export const CHANGES = Object.keys(CHANGE_WORDS) as ChangeKind[];
