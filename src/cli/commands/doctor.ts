import type { Terminal } from '../terminal.ts';
import { type CommandDefinition, DATA_OPTION } from './command-definition.ts';

export interface DoctorOptions {
  readonly data?: string;
  readonly json?: boolean;
}

export const doctorCommand: CommandDefinition = {
  name: 'doctor',
  summary: 'check the set-up',
  examples: [
    ['alderman doctor', 'what is in order, what is not, and what to do about it'],
    ['REDIS_URL=redis://localhost alderman doctor', 'the same with the queue on Redis'],
  ],
  configure: (command) =>
    command
      .description(
        'Checks the settings, the version of Node, the data directory and its lock, the store, the queue and ' +
          'the free disk. Changes nothing.',
      )
      .option(...DATA_OPTION)
      .option('--json', 'print a line of JSON a check'),
  // Loaded when it is called: the store and the queue are slow to load, and help needs neither.
  run: async (options: DoctorOptions, terminal: Terminal) => {
    const { runDoctor } = await import('../doctor/run-doctor.ts');
    return runDoctor(options, terminal);
  },
};
