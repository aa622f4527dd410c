import { cpus } from 'node:os';
import { formatTable } from '../src/cli/show/format-table.ts';
import { measureDemo } from './measure-demo.ts';
import { measureStream } from './measure-stream.ts';
import { measureThroughput } from './extract-throughput.ts';

const throughput = await measureThroughput();
const stream = await measureStream();
const demo = await measureDemo();
const rows = [
  ['articles a second, offline, one process', throughput.articlesPerSecond.toFixed(0)],
  ['articles a second of processor time', throughput.articlesPerCpuSecond.toFixed(0)],
  ['an article, median', `${throughput.medianMs.toFixed(2)} ms`],
  ['an article, slowest', `${throughput.slowestMs.toFixed(1)} ms`],
  [`peak memory of extract over ${stream.articles} articles (${stream.inputMb} MB)`, `${stream.peakMb} MB`],
  [
    `peak memory of extract over ${stream.more.articles} articles (${stream.more.inputMb} MB)`,
    `${stream.more.peakMb} MB`,
  ],
  ['the demo, from start to end', `${demo.seconds.toFixed(1)} s`],
  ['peak memory of the demo', `${demo.peakMb} MB`],
];
console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
console.log(formatTable([{ heading: 'measured' }, { heading: '', isNumeric: true }], rows));
