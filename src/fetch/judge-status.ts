import { Quarantine, RetryLater, Skip } from '../record/index.ts';
import { FetchFailure } from './fetch-failure.ts';
import { readRetryAfter } from './read-retry-after.ts';

/** How long to leave a host alone that says "too many requests" and not for how long. */
const DEFAULT_DELAY_MS = 5 * 60 * 1000;

const FINAL: Readonly<Record<number, string>> = {
  401: 'The site asks for a log-in',
  402: 'The site asks for payment',
  403: 'The site refuses access to this page',
  404: 'The site says there is no such page',
  410: 'The site says the page has been removed for good',
  451: 'The site withholds the page for legal reasons',
};

/** Answers that are not final although they are not server errors. */
const PASSING: Readonly<Record<number, string>> = {
  202: 'The site has taken the request but gives no page yet (often a check for robots)',
  408: 'The site says the request took too long',
  421: 'The site says the request came over the wrong connection',
  425: 'The site says it is too early',
};

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly host: string;
}

/** Returns for an answer with a page in it; throws the outcome of every other. */
export function judgeStatus(answer: Answer, nowMs: number, wasConditional: boolean): void {
  const { status } = answer;
  if (status === 200 || status === 203) return;
  if (status === 304 && wasConditional) {
    throw new Skip('not-modified', 'The page has not changed since it was last fetched.');
  }
  if (status === 429 || status === 503) throwBusy(answer, nowMs);
  if (status >= 500) {
    throw new FetchFailure(`http-${status}`, `The site has a fault of its own (HTTP ${status}).`);
  }
  const passing = PASSING[status];
  if (passing !== undefined) throw new FetchFailure(`http-${status}`, `${passing} (HTTP ${status}).`);
  const words = FINAL[status] ?? 'The site gave an answer that holds no page';
  throw new Quarantine(`http-${status}`, `${words} (HTTP ${status}).`);
}

function throwBusy({ status, headers, host }: Answer, nowMs: number): never {
  const asked = readRetryAfter(headers['retry-after'], nowMs);
  const words = status === 429 ? 'says it gets too many requests' : 'is out of service for now';
  // A 503 without a time may last for ever, so it is counted as an attempt like any other server error.
  if (asked === null && status === 503) {
    throw new FetchFailure('http-503', `${host} ${words} (HTTP 503).`);
  }
  const delayMs = asked ?? DEFAULT_DELAY_MS;
  const wait = `it is left alone for ${Math.ceil(delayMs / 1000)} seconds`;
  throw new RetryLater(`http-${status}`, `${host} ${words} (HTTP ${status}); ${wait}.`, delayMs);
}
