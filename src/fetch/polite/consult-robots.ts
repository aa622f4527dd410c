import { fetchRobots } from '../robots/fetch-robots.ts';
import { judgeRobots, type RobotsVerdict } from '../robots/judge-robots.ts';
import { isRobotsDue, noteRobots, type RobotsAnswer, type RobotsEntry } from '../robots/robots-entry.ts';
import type { Fetcher } from '../create-fetcher.ts';
import { askHost, type HostKeeper } from './ask-host.ts';

export interface RobotsQuestion {
  readonly url: URL;
  /** Our name, as a robots.txt may give it. */
  readonly agent: string;
  readonly leaseId: string;
  readonly signal?: AbortSignal;
}

/** Asks the site for its robots.txt when it is time to, and judges the URL by it. Throws as `judgeRobots` does. */
export async function consultRobots(
  fetcher: Fetcher,
  keeper: HostKeeper,
  question: RobotsQuestion,
): Promise<RobotsVerdict> {
  const { url, agent } = question;
  const key = `robots:${url.origin}`;
  let entry = (await keeper.states.read(key)) as RobotsEntry | null;
  if (entry === null || isRobotsDue(entry, keeper.now())) {
    entry = await refresh(fetcher, keeper, question, key);
  }
  return judgeRobots(entry, url.href, agent, keeper.now());
}

async function refresh(
  fetcher: Fetcher,
  keeper: HostKeeper,
  { url, leaseId, signal }: RobotsQuestion,
  key: string,
): Promise<RobotsEntry> {
  const optional = signal === undefined ? {} : { signal };
  const request = { host: url.host, leaseId: `${leaseId}:robots`, crawlDelayMs: null, ...optional };
  const ask = (): Promise<RobotsAnswer> => fetchRobots(fetcher, url.origin, signal);
  const answer = await askHost(keeper, request, ask, (got) =>
    got.kind === 'unreachable' ? got.cause : null,
  );
  return keeper.states.update(key, (before) => {
    const after = noteRobots(before as RobotsEntry | null, answer, keeper.now());
    return { after, result: after };
  });
}
