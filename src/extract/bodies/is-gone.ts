import { councilByCode } from '../../register/index.ts';
import type { BodyEntity } from '../types.ts';

/** Whether a body is a council of the register that no longer stood on the day; one that is yet to come is not gone. */
export function isGone({ code }: BodyEntity, day: string | null): boolean {
  const council = code === null ? undefined : councilByCode(code);
  return council !== undefined && council.ends !== null && day !== null && day >= council.ends;
}
