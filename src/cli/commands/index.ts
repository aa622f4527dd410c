import type { CommandDefinition } from './command-definition.ts';
import { evaluateCommand } from './evaluate.ts';
import { extractCommand } from './extract.ts';
import { schemaCommand } from './schema.ts';

/** Every command, in the order in which help shows them. */
export const COMMANDS: readonly CommandDefinition[] = [extractCommand, evaluateCommand, schemaCommand];

/** Words that several commands share, and what these commands have in common. */
export const GROUPS: Readonly<Record<string, string>> = {};
