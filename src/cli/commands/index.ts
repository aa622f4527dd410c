import type { CommandDefinition } from './command-definition.ts';
import { extractCommand } from './extract.ts';

/** Every command, in the order in which help shows them. */
export const COMMANDS: readonly CommandDefinition[] = [extractCommand];
