import { fetchRobots } from '../robots/fetch-robots.ts';
import { judgeRobots, type RobotsVerdict } from '../robots/judge-robots.ts';
import { isRobotsDue, noteRobots, type RobotsEntry } from '../robots/robots-entry.ts';
import type { Fetcher } from '../create-fetcher.ts';
import type { HostKeeper } from './ask-host.ts';

export interface RobotsQuestion {
  readonly url: URL;
  /** Our name, as a robots.txt may give it. */
  readonly agent: string;
  readonly signal?: AbortSignal;
}

/**
 * Asks the site for its robots.txt when it is time to, and judges the URL by it. `fetcher` takes the host's turn
 * for each request. Throws as `judgeRobots` and `fetcher` do.
 */
export async function consultRobots(
  fetcher: Pick<Fetcher, 'fetchPage'>,
  keeper: Pick<HostKeeper, 'states' | 'now'>,
  { url, agent, signal }: RobotsQuestion,
): Promise<RobotsVerdict> {
  const key = `robots:${url.origin}`;
  let entry = (await keeper.states.read(key)) as RobotsEntry | null;
  if (entry === null || isRobotsDue(entry, keeper.now())) {
    const answer = await fetchRobots(fetcher, url.origin, signal);
    entry = await keeper.states.update(key, (before) => {
      const after = noteRobots(before as RobotsEntry | null, answer, keeper.now());
      return { after, result: after };
    });
  }
  return judgeRobots(entry, url.href, agent, keeper.now());
}
