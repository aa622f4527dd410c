import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { AttemptEnd } from '../../queue/index.ts';
import { addGauges, type GaugePorts } from './add-gauges.ts';

/** What this process has done and what the whole stands at, for Prometheus. */
export interface Metrics {
  /** Counts a URL that a stage has brought on. */
  noteDone(stage: string, seconds: number): void;
  /** Counts an attempt that did not. */
  noteEnd(end: Pick<AttemptEnd, 'stage' | 'outcome' | 'code'>): void;
  /** In Prometheus' own format; what cannot be had just now is left out. */
  render(): Promise<{ readonly contentType: string; readonly text: string }>;
}

/** Codes have one row each; errors of libraries bring codes of their own, and those could be without number. */
const MOST_CODES = 150;

/** Registers every metric that there is; README of the dashboard: ops/grafana. */
export function createMetrics(ports: GaugePorts): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const attempts = new Counter({
    name: 'alderman_attempts_total',
    help: 'Attempts of this process by stage, outcome and code; "done" has no code.',
    labelNames: ['stage', 'outcome', 'code'],
    registers,
  });
  const seconds = new Histogram({
    name: 'alderman_stage_seconds',
    help: 'How long a stage took for a URL that it brought on.',
    labelNames: ['stage'],
    buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 60],
    registers,
  });
  addGauges(registry, ports);
  const codes = new Set<string>();
  const bound = (code: string): string => {
    if (codes.size < MOST_CODES) codes.add(code);
    return codes.has(code) ? code : 'other';
  };
  return {
    noteDone(stage, took) {
      attempts.inc({ stage, outcome: 'done', code: '' });
      seconds.observe({ stage }, took);
    },
    noteEnd({ stage, outcome, code }) {
      attempts.inc({ stage, outcome, code: bound(code) });
    },
    async render() {
      return { contentType: registry.contentType, text: await registry.metrics() };
    },
  };
}
