import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { type CommandDefinition, DATA_OPTION } from './command-definition.ts';

export interface SourcesOptions {
  readonly data?: string;
  readonly file?: string;
  readonly json?: boolean;
  readonly known?: boolean;
}

// Each is loaded when it is called: the store and the parsers are slow to load, and help needs neither.
const load = () => import('../run-sources.ts');

const FILE_OPTION = [
  '--file <file>',
  'the sources file (default: $ALDERMAN_SOURCES, else ./sources.yaml)',
] as const;

export const sourcesListCommand: CommandDefinition = {
  name: 'sources list',
  summary: 'list the sources, and how each of them does',
  examples: [
    ['alderman sources list', 'every source, its last run and its warnings'],
    ['alderman sources list --known', 'sites of which it is known where they tell of their news'],
  ],
  configure: (command: Command) =>
    command
      .description(
        'Lists the sources of the sources file, each with its schedule, what its last run found, and warnings ' +
          'with numbers where it tells of fewer pages than expected or its pages give no articles.',
      )
      .option('--known', 'list the sites that "sources add" knows by name instead')
      .option(...FILE_OPTION)
      .option(...DATA_OPTION)
      .option('--json', 'print a line of JSON a source'),
  run: async (options: SourcesOptions, terminal: Terminal) => (await load()).listSources(options, terminal),
};

export const sourcesAddCommand: CommandDefinition = {
  name: 'sources add',
  summary: 'add a source to the sources file',
  examples: [
    ['alderman sources add room151', 'one that is known; "sources list --known" lists them'],
    ['alderman sources add https://news.example/', 'the best that "sources check" finds at an address'],
  ],
  configure: (command: Command) =>
    command
      .description(
        'Adds a source to the sources file, making the file if there is none. The rest of the file stays as it ' +
          'is, comments and all.',
      )
      .argument('<source>', 'the id of a known source, or an address of a site')
      .option(...FILE_OPTION),
  run: async (source: string, options: SourcesOptions, terminal: Terminal) =>
    (await load()).addOneSource(source, options, terminal),
};

export const sourcesCheckCommand: CommandDefinition = {
  name: 'sources check',
  summary: 'find the feeds, sitemaps and lists of a site; or check the sources file',
  examples: [
    ['alderman sources check https://news.example/', 'what a site can be crawled by, as entries to copy'],
    ['alderman sources check', 'the mistakes in the sources file, by line'],
  ],
  configure: (command: Command) =>
    command
      .description(
        'Finds the feeds, the lists of articles and the sitemaps of a site by itself, and proposes an entry of ' +
          'the sources file for each, the best first. Without an address it checks the sources file.',
      )
      .argument('[address]', 'an address of the site: its home page, its news page or a feed')
      .option(...FILE_OPTION)
      .option('--json', 'print a line of JSON a proposal'),
  run: async (address: string | undefined, options: SourcesOptions, terminal: Terminal) =>
    (await load()).checkSources(address, options, terminal),
};

export const sourcesPauseCommand: CommandDefinition = {
  name: 'sources pause',
  summary: 'stop running a source until it is resumed',
  examples: [['alderman sources pause room151', 'its schedule ends; what it found already goes on']],
  configure: (command: Command) =>
    command
      .description(
        'Marks a source as paused in the sources file. A crawl that is running takes notice within a minute.',
      )
      .argument('<id>', 'the id of a source')
      .option(...FILE_OPTION),
  run: async (id: string, options: SourcesOptions, terminal: Terminal) =>
    (await load()).pauseSource(id, true, options, terminal),
};

export const sourcesResumeCommand: CommandDefinition = {
  name: 'sources resume',
  summary: 'run a paused source again',
  examples: [['alderman sources resume room151', 'by its schedule, from now on']],
  configure: (command: Command) =>
    command
      .description('Takes the mark "paused" off a source in the sources file.')
      .argument('<id>', 'the id of a source')
      .option(...FILE_OPTION),
  run: async (id: string, options: SourcesOptions, terminal: Terminal) =>
    (await load()).pauseSource(id, false, options, terminal),
};
