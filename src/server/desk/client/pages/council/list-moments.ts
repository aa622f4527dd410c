import type { WireCouncil } from '../../../entity-wire.ts';
import { drawIntervention, drawTenure, reach } from '../../shared/timeline/time-bar.ts';
import { groupRatings } from './group-ratings.ts';

/** Every moment that a council's charts draw, so that all of them have one axis. */
export function listMoments({ ratings, interventions, holders }: WireCouncil): number[] {
  const bars = [...interventions.items.map(drawIntervention), ...holders.items.map(drawTenure)];
  const steps = groupRatings(ratings.items).flatMap((service) => service.steps);
  return [
    ...bars.flatMap((bar) => (bar === null ? [] : reach(bar))),
    ...steps.flatMap(({ earliest, to }) => [earliest, to]),
  ];
}
