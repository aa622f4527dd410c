import { camden } from './camden.ts';
import { communityCare } from './community-care.ts';
import { cqc } from './cqc.ts';
import { govUkDfe } from './gov-uk-dfe.ts';
import { govUkMhclg } from './gov-uk-mhclg.ts';
import { hmicfrs } from './hmicfrs.ts';
import { insideHousing } from './inside-housing.ts';
import { kent } from './kent.ts';
import { leeds } from './leeds.ts';
import { lga } from './lga.ts';
import { lgc } from './lgc.ts';
import { localGovernmentLawyer } from './local-government-lawyer.ts';
import { localgov } from './localgov.ts';
import { manchester } from './manchester.ts';
import { ofsted } from './ofsted.ts';
import { ombudsman } from './ombudsman.ts';
import { publicFinance } from './public-finance.ts';
import { regulatorOfSocialHousing } from './regulator-of-social-housing.ts';
import { room151 } from './room151.ts';
import { schoolsWeek } from './schools-week.ts';
import { theMj } from './the-mj.ts';
import type { KnownSite } from '../known-site.ts';

/** Every site that is known, in the order shown. */
export const KNOWN_SITES: readonly KnownSite[] = [
  lgc,
  theMj,
  publicFinance,
  localgov,
  room151,
  localGovernmentLawyer,
  communityCare,
  schoolsWeek,
  insideHousing,
  govUkMhclg,
  govUkDfe,
  ofsted,
  regulatorOfSocialHousing,
  cqc,
  hmicfrs,
  ombudsman,
  lga,
  manchester,
  leeds,
  kent,
  camden,
];
