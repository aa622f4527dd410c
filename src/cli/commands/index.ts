import type { CommandDefinition } from './command-definition.ts';
import { crawlCommand } from './crawl.ts';
import { recordsDeliveriesCommand, recordsReplayCommand } from './deliveries.ts';
import { doctorCommand } from './doctor.ts';
import {
  entitiesDecisionsCommand,
  entitiesExplainCommand,
  entitiesMergeCommand,
  entitiesRevokeCommand,
  entitiesSplitCommand,
} from './entities.ts';
import { evaluateCommand } from './evaluate.ts';
import { recordsExportCommand } from './export.ts';
import { extractCommand } from './extract.ts';
import { ingestCommand } from './ingest.ts';
import { quarantineListCommand, quarantineRetryCommand, quarantineShowCommand } from './quarantine.ts';
import { recordsListCommand, recordsShowCommand } from './records.ts';
import {
  changesCommand,
  contradictionsCommand,
  councilCommand,
  interventionsCommand,
  personCommand,
  whoCommand,
} from './questions.ts';
import { recordsCopiesCommand, recordsDiffCommand } from './record-relations.ts';
import { reextractCommand } from './reextract.ts';
import { reviewExportCommand, reviewListCommand, reviewLostCommand, reviewQualityCommand } from './review.ts';
import { schemaCommand } from './schema.ts';
import { serveCommand } from './serve.ts';
import {
  sourcesAddCommand,
  sourcesCheckCommand,
  sourcesListCommand,
  sourcesPauseCommand,
  sourcesResumeCommand,
} from './sources.ts';
import { tokensCreateCommand, tokensListCommand, tokensRevokeCommand } from './tokens.ts';
import { usersAddCommand, usersDisableCommand, usersListCommand, usersResetCommand } from './users.ts';
import { workerCommand } from './worker.ts';

/** Every command, in the order in which help shows them. */
export const COMMANDS: readonly CommandDefinition[] = [
  extractCommand,
  ingestCommand,
  crawlCommand,
  sourcesListCommand,
  sourcesAddCommand,
  sourcesCheckCommand,
  sourcesPauseCommand,
  sourcesResumeCommand,
  recordsListCommand,
  recordsShowCommand,
  recordsExportCommand,
  recordsDeliveriesCommand,
  recordsReplayCommand,
  recordsDiffCommand,
  recordsCopiesCommand,
  quarantineListCommand,
  quarantineShowCommand,
  quarantineRetryCommand,
  whoCommand,
  personCommand,
  councilCommand,
  interventionsCommand,
  changesCommand,
  contradictionsCommand,
  entitiesExplainCommand,
  entitiesMergeCommand,
  entitiesSplitCommand,
  entitiesRevokeCommand,
  entitiesDecisionsCommand,
  reextractCommand,
  reviewListCommand,
  reviewLostCommand,
  reviewQualityCommand,
  reviewExportCommand,
  serveCommand,
  workerCommand,
  usersListCommand,
  usersAddCommand,
  usersDisableCommand,
  usersResetCommand,
  tokensListCommand,
  tokensCreateCommand,
  tokensRevokeCommand,
  evaluateCommand,
  schemaCommand,
  doctorCommand,
];

/** Words that several commands share, and what these commands have in common; a group before its parts. */
export const GROUPS: Readonly<Record<string, string>> = {
  sources: 'list, add, check, pause and resume what is crawled',
  records: 'list, show and export what is stored',
  'records quarantine': 'list, show and retry what did not become a record',
  entities: 'explain, merge and split people, councils and bodies',
  review: 'list what waits for analysts, and what they have decided',
  users: 'list, add, disable and let in the users of the server',
  tokens: 'list, create and revoke the tokens of its API',
};
