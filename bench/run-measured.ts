import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** What a child process took. */
export interface Usage {
  readonly seconds: number;
  readonly peakMb: number;
}

// Runs in the child: tells, as the child ends, the most memory that it had.
const REPORTER = `data:text/javascript,process.on('exit',()=>process._rawDebug('peak-kb='+process.resourceUsage().maxRSS))`;

/** Runs a module of ours in a process of its own and measures it. */
export async function runMeasured(module: string, args: readonly string[], input?: Readable): Promise<Usage> {
  const flags = ['--import', 'tsx', '--import', REPORTER];
  const start = performance.now();
  const child = spawn(process.execPath, [...flags, module, ...args], {
    stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'pipe'],
  });
  if (child.stdin !== null) input?.pipe(child.stdin);
  let messages = '';
  child.stderr?.on('data', (chunk: Buffer) => (messages += chunk.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  const peak = /peak-kb=(\d+)/.exec(messages)?.[1];
  if (code !== 0 || peak === undefined) throw new Error(`${module} ended with ${String(code)}: ${messages}`);
  return { seconds: (performance.now() - start) / 1000, peakMb: Math.round(Number(peak) / 1024) };
}
