import {
  type Evaluation,
  GoldArticle,
  type PartialRecord,
  scoreRecords,
  type StatedFacts,
  toStatedFacts,
} from '../../evaluate/index.ts';
import { extractRecord } from '../extract-record.ts';
import { formatEvaluation } from '../show/format-evaluation.ts';
import { readJsonLines } from '../input/read-json-lines.ts';
import { EXIT, type ExitCode, type Terminal } from '../terminal.ts';
import { writeLine } from '../show/write-line.ts';
import type { CommandDefinition } from './command-definition.ts';

interface EvaluateOptions {
  readonly misses?: boolean;
  readonly json?: boolean;
}

export const evaluateCommand: CommandDefinition = {
  name: 'evaluate',
  summary: 'score records against articles annotated by hand',
  examples: [
    ['alderman evaluate gold.jsonl', 'extract the gold articles now, and score what comes out'],
    ['alderman evaluate gold.jsonl records.jsonl --misses', 'score records made before, and list each error'],
    ['alderman evaluate gold.jsonl --json > score.json', 'the same figures for a machine'],
  ],
  configure: (command) =>
    command
      .description(
        'Prints precision, recall and F1 of every kind of fact, and how far each confidence can be believed.',
      )
      .argument('<gold>', 'articles with their facts, a line of JSON each')
      .argument('[records]', 'records to score, a line each; without it the gold articles are extracted')
      .option('--misses', 'list each fact that is missed or invented, a line of JSON each')
      .option('--json', 'print one JSON object instead of tables'),
  run: (gold: string, records: string | undefined, options: EvaluateOptions, terminal: Terminal) =>
    runEvaluate(gold, records, options, terminal),
};

async function runEvaluate(
  goldPath: string,
  recordsPath: string | undefined,
  options: EvaluateOptions,
  { stdout }: Terminal,
): Promise<ExitCode> {
  const gold: GoldArticle[] = [];
  for await (const article of readJsonLines(goldPath, (line) => GoldArticle.parse(line))) gold.push(article);
  const records = recordsPath === undefined ? extractAll(gold) : await readRecords(recordsPath);
  const evaluation = scoreRecords(gold, records);
  await writeLine(stdout, options.json === true ? toJson(evaluation) : formatEvaluation(evaluation));
  if (options.misses === true) {
    for (const miss of evaluation.misses) await writeLine(stdout, JSON.stringify(miss));
  }
  return EXIT.ok;
}

function extractAll(gold: readonly GoldArticle[]): Map<string, StatedFacts> {
  return new Map(
    gold.map(({ id, html, text, url = null, title = null, published = null }) => {
      const body = html === undefined ? { text: text ?? '' } : { html };
      const answer = extractRecord(id, { ...body, url, title, published });
      return [id, toStatedFacts('error' in answer ? {} : answer.record)];
    }),
  );
}

async function readRecords(path: string): Promise<Map<string, StatedFacts>> {
  const records = new Map<string, StatedFacts>();
  const lines = readJsonLines(path, (line) => line as PartialRecord);
  for await (const record of lines) records.set(record.sourceId ?? record.id ?? '', toStatedFacts(record));
  return records;
}

function toJson({ articles, unanswered, scores, calibrations }: Evaluation): string {
  return JSON.stringify({ articles, unanswered, ...scores, calibration: calibrations });
}
