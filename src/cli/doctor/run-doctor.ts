import type { Config } from '../../app/index.ts';
import type { DoctorOptions } from '../commands/doctor.ts';
import { createStyle, type Style, toPrintable } from '../show/style.ts';
import { writeLine } from '../show/write-line.ts';
import { describeFailure, readSettings } from '../store-options.ts';
import { EXIT, type ExitCode, type Terminal } from '../terminal.ts';
import { type Check, CHECKS, type Finding } from './checks.ts';

const MARKS = { ok: ['green', '✓'], warning: ['yellow', '!'], failed: ['red', '✗'] } as const;

/** Runs every check, however many fail. */
export async function runDoctor(options: DoctorOptions, terminal: Terminal): Promise<ExitCode> {
  const config = readSettings(terminal, options);
  const style = createStyle(terminal);
  let code: ExitCode = EXIT.ok;
  for (const check of CHECKS) {
    const finding = await runCheck(check, config);
    if (finding.state === 'failed') code = EXIT.failed;
    const line =
      options.json === true
        ? JSON.stringify({ check: check.name, ...finding })
        : formatFinding(check.name, finding, style);
    await writeLine(terminal.stdout, line);
  }
  return code;
}

async function runCheck(check: Check, config: Config): Promise<Finding> {
  try {
    return await check.run(config);
  } catch (error) {
    return { state: 'failed', words: describeFailure(error) };
  }
}

function formatFinding(name: string, { state, words }: Finding, style: Style): string {
  const [format, mark] = MARKS[state];
  return `${style(format, mark)} ${name.padEnd(16)}${toPrintable(words)}`;
}
