import type { RoleDraft, Scene } from '../types.ts';

/** Finds the roles that an article states. */
export function findRoles(_scene: Scene): RoleDraft[] {
  return [];
}
