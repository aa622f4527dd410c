import { runMeasured, type Usage } from './run-measured.ts';

/** The whole demo in a process of its own: start, first making of the store, fetching, extraction, end. */
export function measureDemo(): Promise<Usage> {
  return runMeasured('fixtures/news/run-demo.ts', []);
}
