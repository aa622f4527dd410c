import type { InterventionDraft, Scene } from '../types.ts';

/** Finds the interventions that an article states. */
export function findInterventions(_scene: Scene): InterventionDraft[] {
  return [];
}
