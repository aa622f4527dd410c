import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Answer, Request } from './messages.ts';

const SCRIPT = fileURLToPath(new URL('fault-process.ts', import.meta.url));
const ANSWER_WITHIN_MS = 15_000;
/** For an answer in the end, however many processes have to be asked. */
const PATIENCE_MS = 120_000;

/** One place of the group: a process, and the next one when it ends. */
interface Place {
  readonly stages: readonly string[];
  child: ChildProcess;
  isReady: Promise<boolean>;
  isExpected: boolean;
}

/** Worker processes under a supervisor, which starts each again that ends. */
export interface ProcessGroup {
  /** How often a process ended that no one had ended. */
  readonly deaths: () => number;
  /** Kills one at random by -9; resolves when its successor works. */
  killOne(): Promise<void>;
  /** Asks one of them, and another if that one does not answer. */
  ask(request: Request): Promise<unknown>;
  /** Asks each of them. */
  askAll(request: Request): Promise<void>;
  /** Kills all for good. */
  stop(): Promise<void>;
}

/** Starts a process for each list of stages. */
export async function startProcesses(
  stagesOfEach: readonly (readonly string[])[],
  env: Readonly<Record<string, string>>,
): Promise<ProcessGroup> {
  let isStopping = false;
  let deaths = 0;
  let lastId = 0;

  const launch = (place: Place): void => {
    const child = fork(SCRIPT, [...place.stages], {
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, DATABASE_URL: '', REDIS_URL: '', ...env },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('error', () => undefined);
    place.child = child;
    place.isExpected = false;
    place.isReady = new Promise((resolve) => {
      child.once('message', () => resolve(true));
      child.once('exit', () => resolve(false));
    });
    child.once('exit', () => {
      if (isStopping) return;
      if (!place.isExpected) deaths++;
      setTimeout(() => {
        if (!isStopping) launch(place);
      }, 300);
    });
  };
  const places = stagesOfEach.map((stages) => {
    const place = { stages, isExpected: false } as Place;
    launch(place);
    return place;
  });
  const choose = () => places[Math.floor(Math.random() * places.length)]!;

  const askPlace = async (place: Place, request: Request): Promise<unknown> => {
    if (!(await place.isReady)) throw new Error('It ended before it was ready.');
    const { child } = place;
    const id = ++lastId;
    const answers = new Promise<Answer>((resolve, reject) => {
      const hear = (answer: Answer) => {
        if (answer.id === id) settle(() => resolve(answer));
      };
      const fail = () => settle(() => reject(new Error('It ended, or did not answer.')));
      const timer = setTimeout(fail, ANSWER_WITHIN_MS);
      const settle = (then: () => void) => {
        clearTimeout(timer);
        child.off('message', hear).off('exit', fail);
        then();
      };
      child.on('message', hear).once('exit', fail);
    });
    child.send({ ...request, id }, () => undefined);
    const { result, error } = await answers;
    if (error !== undefined) throw new Error(error);
    return result;
  };

  return {
    deaths: () => deaths,
    async killOne() {
      const place = choose();
      if (!(await place.isReady)) return;
      const { child } = place;
      place.isExpected = true;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      while (place.child === child) await sleep(50);
      await place.isReady;
    },
    async ask(request) {
      for (const end = performance.now() + PATIENCE_MS; ;) {
        try {
          return await askPlace(choose(), request);
        } catch (error) {
          if (performance.now() > end) throw error;
          await sleep(200);
        }
      }
    },
    async askAll(request) {
      for (const place of places) await askPlace(place, request).catch(() => undefined);
    },
    async stop() {
      isStopping = true;
      await Promise.all(
        places.map(async ({ child }) => {
          if (child.exitCode !== null || child.signalCode !== null) return;
          const gone = once(child, 'exit');
          child.kill('SIGKILL');
          await gone;
        }),
      );
    },
  };
}
