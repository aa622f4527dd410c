import type { CommandDefinition } from './command-definition.ts';
import { doctorCommand } from './doctor.ts';
import { evaluateCommand } from './evaluate.ts';
import { extractCommand } from './extract.ts';
import { ingestCommand } from './ingest.ts';
import { recordsExportCommand, recordsListCommand, recordsShowCommand } from './records.ts';
import { schemaCommand } from './schema.ts';

/** Every command, in the order in which help shows them. */
export const COMMANDS: readonly CommandDefinition[] = [
  extractCommand,
  ingestCommand,
  recordsListCommand,
  recordsShowCommand,
  recordsExportCommand,
  evaluateCommand,
  schemaCommand,
  doctorCommand,
];

/** Words that several commands share, and what these commands have in common. */
export const GROUPS: Readonly<Record<string, string>> = {
  records: 'list, show and export what is stored',
};
