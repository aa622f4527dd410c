import { createJsonSchema } from '../../record/index.ts';
import { EXIT, type Terminal } from '../terminal.ts';
import { writeLine } from '../show/write-line.ts';
import type { CommandDefinition } from './command-definition.ts';

export const schemaCommand: CommandDefinition = {
  name: 'schema',
  summary: 'print the JSON Schema of a record',
  examples: [['alderman schema > article-record.json', 'the schema, for a validator or a code generator']],
  configure: (command) =>
    command.description(
      'Prints the JSON Schema (draft 2020-12) of the records that the other commands write.',
    ),
  run: async (_options: object, terminal: Terminal) => {
    await writeLine(terminal.stdout, JSON.stringify(createJsonSchema(), null, 2));
    return EXIT.ok;
  },
};
