import { Agent, request } from 'undici';

/** How long answers took, in milliseconds from the moment at which each was due. */
export interface Times {
  readonly name: string;
  readonly ms: readonly number[];
}

/**
 * Asks at an even rate, whether or not earlier answers have come, so that a server that is slow for a moment does
 * not hide it by being asked less. Every answer must be 200.
 */
export async function askEvenly(
  questions: readonly (readonly [name: string, makeUrl: (at: number) => string])[],
  options: { readonly perSecond: number; readonly seconds: number; readonly headers: Record<string, string> },
): Promise<Times[]> {
  const { perSecond, seconds, headers } = options;
  const agent = new Agent({ connections: 64, pipelining: 1 });
  const times = questions.map(([name]) => ({ name, ms: [] as number[] }));
  const asked: Promise<void>[] = [];
  const start = performance.now();
  const ask = async (at: number, dueAt: number) => {
    const place = at % questions.length;
    const url = questions[place]?.[1](at) ?? '';
    const { statusCode, body } = await request(url, { headers, dispatcher: agent });
    const text = await body.text();
    if (statusCode !== 200) throw new Error(`${url} answered ${statusCode}: ${text.slice(0, 200)}`);
    times[place]?.ms.push(performance.now() - dueAt);
  };
  await new Promise<void>((resolve) => {
    let at = 0;
    const timer = setInterval(() => {
      const due = Math.min(
        // The first is due at once.
        1 + Math.floor(((performance.now() - start) / 1000) * perSecond),
        perSecond * seconds,
      );
      for (; at < due; at++) asked.push(ask(at, start + (at / perSecond) * 1000));
      if (at < perSecond * seconds) return;
      clearInterval(timer);
      resolve();
    }, 1);
  });
  await Promise.all(asked);
  await agent.close();
  return times;
}

export function findPercentile(ms: readonly number[], share: number): number {
  const sorted = [...ms].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
