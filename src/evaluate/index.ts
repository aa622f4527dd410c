export { calibrate, type Calibration } from './calibrate.ts';
export { GoldArticle } from './gold-article.ts';
export { fold, toWords } from './normalise.ts';
export { type Evaluation, scoreRecords } from './score-records.ts';
export { type PartialRecord, type StatedFacts, toStatedFacts } from './stated-facts.ts';
