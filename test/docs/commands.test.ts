import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/run-cli.ts';
import { runInMemory } from '../cli/run-in-memory.ts';

const DOCS = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');
const terminal = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: {} };

const listCommands = (command: Command, path: string[] = []): [name: string, command: Command][] =>
  command.commands.length === 0
    ? [[path.join(' '), command]]
    : command.commands.flatMap((c) => listCommands(c, [...path, c.name()]));

/** The part of the documentation under the heading of one command. */
function findSection(name: string): string {
  const [, after = ''] = DOCS.split(new RegExp(`^## alderman ${name}$`, 'm'));
  return after.split(/^## /m)[0] ?? '';
}

const commands = listCommands(createProgram(terminal, () => undefined));

describe.each(commands)('alderman %s', (name, command) => {
  it('has help with examples of its own', async () => {
    const { code, stdout } = await runInMemory([...name.split(' '), '--help']);
    expect(code).toBe(0);
    expect(command.description()).not.toBe('');
    expect(command.summary()).not.toBe('');
    expect(stdout).toMatch(new RegExp(`\nExamples:\n(.*\n)*.*alderman ${name}`));
    for (const option of command.options) expect(option.description, option.flags).not.toBe('');
    for (const argument of command.registeredArguments) expect(argument.description).not.toBe('');
  });

  it('is documented, with each of its options', () => {
    const section = findSection(name);
    expect(section, `docs/cli.md has no section "## alderman ${name}"`).not.toBe('');
    expect(section).toContain('```sh\n');
    for (const { long } of command.options) expect(section).toContain(`\`${long}`);
  });
});

it('documents no command that does not exist', () => {
  const documented = [...DOCS.matchAll(/^## alderman (.+)$/gm)].map((match) => match[1]);
  expect(new Set(documented)).toEqual(new Set(commands.map(([name]) => name)));
});

it('says what the exit codes mean, in the docs and in the help', async () => {
  const { stdout } = await runInMemory(['--help']);
  for (const text of [stdout, DOCS]) {
    expect(text).toContain('at least one input did not succeed');
    expect(text).toContain('could not run as it was called or set up');
  }
});
