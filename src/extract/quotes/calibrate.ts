import { makeCalibrator } from '../make-calibrator.ts';

/** From how sure a rule is of a speaker: rules judge themselves too hard. */
export const calibrate = makeCalibrator([
  [0, 0.3],
  [0.55, 0.6],
  [0.65, 0.76],
  [0.75, 0.87],
  [0.85, 0.94],
  [0.93, 0.97],
  [1, 0.985],
]);
