import type { ClaimKind } from '../../../../review/statement.ts';

/** The names of the kinds of fact, and the letter that a mark in the text carries. */
export const KIND_NAMES: Readonly<Record<ClaimKind, { one: string; many: string; letter: string }>> = {
  role: { one: 'Post', many: 'Posts', letter: 'R' },
  rating: { one: 'Rating', many: 'Ratings', letter: 'G' },
  intervention: { one: 'Intervention', many: 'Interventions', letter: 'I' },
  quote: { one: 'Quote', many: 'Quotes', letter: 'Q' },
  person: { one: 'Person', many: 'People', letter: 'P' },
  council: { one: 'Council', many: 'Councils', letter: 'C' },
};

export const KINDS = Object.keys(KIND_NAMES) as ClaimKind[];

export const STAKE_WORDS = ['', 'low stake', 'middling stake', 'high stake'] as const;

export const STATUS_WORDS = {
  waiting: 'to review',
  accepted: 'accepted',
  rejected: 'rejected',
  corrected: 'corrected',
  added: 'added',
  withdrawn: 'withdrawn',
  restored: 'restored',
} as const;
