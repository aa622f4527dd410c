import { makeCalibrator } from '../make-calibrator.ts';

/** From the product of partial certainties: they depend on one another, so it is lower than the truth. */
export const calibrate = makeCalibrator([
  [0, 0.2],
  [0.3, 0.35],
  [0.45, 0.6],
  [0.55, 0.78],
  [0.65, 0.87],
  [0.75, 0.91],
  [0.85, 0.95],
  [1, 0.98],
]);
