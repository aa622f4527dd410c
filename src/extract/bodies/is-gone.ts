import { councilByCode, stoodAt } from '../../register/index.ts';
import type { BodyEntity } from '../types.ts';

/** Whether a body is a council of the register that no longer stood on the day. */
export function isGone({ code }: BodyEntity, day: string | null): boolean {
  const council = code === null ? undefined : councilByCode(code);
  return council !== undefined && day !== null && !stoodAt(council, day);
}
