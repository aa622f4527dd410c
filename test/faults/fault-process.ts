/**
 * A worker process that faults are done to. It works on the stages named by its arguments, and does what its
 * parent asks by messages. Settings come by the environment, as for any entry point.
 */
import { shiftClock } from './shift-clock.ts';
import { createLogger, openApp, readConfig, submitAll } from '../../src/app/index.ts';
import type { StageName } from '../../src/pipeline/index.ts';
import { countOutcomes } from './count-outcomes.ts';
import type { Answer, Question } from './messages.ts';

const config = readConfig(process.env);
// As in earnest, only quicker: what takes minutes there takes seconds here.
const app = await openApp(config, createLogger(config), {
  lockMs: 2000,
  backoffMs: 300,
  ownFaultMs: 1000,
  sweep: { intervalMs: 1000, idleMs: 2000, overdueMs: 2000 },
  courier: { intervalMs: 500, policy: { maxAttempts: 10, backoffMs: 300, timeoutMs: 10_000 } },
  limits: { connectMs: 1000, headersMs: 1500, bodyMs: 1500, overallMs: 3000 },
  hostPolicy: { failuresToOpen: 3, openMs: 500, longestOpenMs: 2000 },
});

async function answer(question: Question): Promise<unknown> {
  if (question.kind === 'submit') return (await submitAll(app, question.urls)).length;
  if (question.kind === 'count') return countOutcomes(app.store, question.urls);
  if (question.kind === 'late') return app.store.countWaiting('jsonl');
  if (question.kind === 'forget') return app.queue.clear();
  return shiftClock(question.ms);
}

process.on('message', (question: Question) => {
  answer(question)
    .then(
      (result) => ({ id: question.id, result }),
      (error: unknown) => ({ id: question.id, error: String(error) }),
    )
    .then((reply: Answer) => process.send?.(reply))
    .catch(() => undefined);
});
process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
app.startWorkers(process.argv.slice(2) as StageName[]);
process.send?.({ id: 0, result: 'ready' } satisfies Answer);
