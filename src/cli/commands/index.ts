import type { CommandDefinition } from './command-definition.ts';
import { evaluateCommand } from './evaluate.ts';
import { extractCommand } from './extract.ts';
import { schemaCommand } from './schema.ts';

/** Every command, in the order in which help shows them. */
export const COMMANDS: readonly CommandDefinition[] = [extractCommand, evaluateCommand, schemaCommand];
