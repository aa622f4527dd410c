import { SIGN } from './word-signs.ts';

/** Weights in the manner of log-odds, set by hand on development articles and kept to coarse steps. */
export const W = {
  base: -2,
  strongFirst: 3.5,
  weakFirst: 1.4,
  weakFirstInside: 2.4,
  commonSurname: 1.6,
  initial: 2,
  hyphenated: 0.8,
  gaelic: 1.2,
  softSurname: -1,
  softAlone: -1.5,
  placeName: -4,
  honorific: 6,
  rank: 2.5,
  roleBefore: 2.6,
  roleAfter: 1.6,
  roleNext: 2.5,
  whoAfter: 2,
  whoHolds: 3.5,
  partyAfter: 4,
  partyBefore: 1.4,
  age: 3,
  speech: 2.4,
  personVerb: 0.8,
  personNoun: 2,
  kin: 3.2,
  speechLater: 1.5,
  postNominal: 3,
  speechObject: 1,
  appointed: 1.6,
  placeBefore: -1.4,
  ofBefore: -1,
  byline: -6,
  articleBefore: -4,
  thingBefore: -3,
  thingAfter: -4,
  namesake: -4,
} as const;

export function weighPersonNoun(sign: number): number {
  return (sign & SIGN.kin) === 0 ? W.personNoun : W.kin;
}
