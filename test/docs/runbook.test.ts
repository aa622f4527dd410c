import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const runbook = read('docs/runbook.md');
const nights = runbook.split(/^## (?=\d)/m).slice(1);

it('tells of ten nights what is seen, why it is and what to do', () => {
  expect(nights).toHaveLength(10);
  for (const night of nights) {
    for (const part of ['**You see**', '**Why.**', '**Do.**']) expect(night).toContain(part);
  }
});

it('quotes only messages that the program writes', () => {
  const source = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => read(join('src', path)))
    .join('\n');
  const quoted = [...runbook.matchAll(/^> (.+)$/gm)].map((match) => match[1] ?? '');
  expect(quoted.length).toBeGreaterThanOrEqual(10);
  for (const message of quoted) expect(source).toContain(message);
});

it('names only codes that are explained, and metrics that there are', () => {
  const outcomes = read('docs/outcomes.md');
  for (const code of [
    'own-fault',
    'host-failing',
    'http-403',
    'timeout-headers',
    'no-article',
    'crashed',
    'stalled',
  ]) {
    expect(runbook).toContain(`\`${code}\``);
    expect(outcomes, code).toContain(`\`${code}\``);
  }
  const gauges = read('src/app/metrics/add-gauges.ts');
  for (const [name] of runbook.matchAll(/alderman_\w+/g)) expect(gauges, name).toContain(`'${name}'`);
});
