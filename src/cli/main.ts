#!/usr/bin/env node
import { runCli } from './run-cli.ts';

// A reader that goes away early (`alderman … | head`) is no fault: what is left to write is dropped.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

process.exitCode = await runCli(process.argv.slice(2), process);
