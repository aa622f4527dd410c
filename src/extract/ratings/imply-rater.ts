import type { BodyEntity } from '../types.ts';
import type { GradeMention } from './find-grades.ts';
import { wordSet } from './word-set.ts';

export type Nation = 'E' | 'W' | 'S' | 'N';

const CHILDREN = wordSet(`children children's child fostering adoption leavers looked-after`);
const ADULTS = wordSet(`adult adults reablement homecare`);
const SOCIAL = wordSet(`social care services`);
const EDUCATION = wordSet(
  `education teaching learning curriculum pupils attendance behaviour schools school`,
);
const CARE_QUESTIONS = wordSet(`safe caring responsive well-led effective maternity surgery`);
const FIRE = wordSet(`fires fire emergencies effectiveness efficiency crime victims`);

/** The only rater whose grades are written so; null where several may be. */
export function raterOfFamily(grade: GradeMention): string | null {
  if (grade.family === 'code') return 'Regulator of Social Housing';
  if (grade.family === 'send' || grade.family === 'met') return 'Ofsted';
  return null;
}

/** Who grades such a service in a nation, from the service's words alone; null where they do not tell. */
export function raterOfService(words: readonly string[], nation: Nation): string | null {
  const has = (set: ReadonlySet<string>) => words.some((w) => set.has(w));
  if (nation === 'E') {
    if (words.includes('youth') && (words.includes('justice') || words.includes('offending')))
      return 'HM Inspectorate of Probation';
    if (has(CHILDREN)) return 'Ofsted';
    if (has(ADULTS) && has(SOCIAL)) return 'CQC';
    if (has(CARE_QUESTIONS) && words.length <= 3) return 'CQC';
    if (has(EDUCATION)) return 'Ofsted';
  }
  if (nation === 'W' && has(EDUCATION)) return 'Estyn';
  if (nation === 'S' && has(CHILDREN)) return 'Care Inspectorate';
  if (has(FIRE) && nation !== 'S' && nation !== 'N') return 'HMICFRS';
  return null;
}

/** Who grades bodies of a kind in a nation; null where several do. */
export function raterOfBody(body: BodyEntity, nation: Nation): string | null {
  const pick = (e: string | null, w: string | null, s: string | null, n: string | null) =>
    ({ E: e, W: w, S: s, N: n })[nation];
  switch (body.kind) {
    case 'school':
      return pick('Ofsted', 'Estyn', 'Education Scotland', 'Education and Training Inspectorate');
    case 'care-home':
      return pick('CQC', 'Care Inspectorate Wales', 'Care Inspectorate', null);
    case 'nhs':
      return pick('CQC', null, null, null);
    case 'fire-service':
    case 'police':
      return pick('HMICFRS', 'HMICFRS', null, null);
    case 'trust':
      return /child/i.test(body.name) ? pick('Ofsted', null, null, null) : null;
    default:
      return null;
  }
}

/** What a rater grades of a council where the article names no service. */
export function defaultService(by: string, body: BodyEntity): string | null {
  if (body.kind !== 'council') return null;
  if (by === 'Ofsted') return "children's services";
  if (by === 'CQC') return 'adult social care';
  if (by === 'Commission for Social Care Inspection') return 'adult services';
  if (by === 'Social Services Inspectorate') return 'social services';
  if (by === 'HM Inspectorate of Probation') return 'youth justice services';
  return null;
}
