import { readPage } from '../../../src/strip/page/read-page.ts';
import type { Block } from '../../../src/strip/page/page-element.ts';
import { splitPlainText } from '../../../src/strip/plain/split-plain-text.ts';
import { plainHeading } from '../../../src/strip/steps/plain-heading.ts';
import type { Step, StepContext } from '../../../src/strip/steps/step.ts';

type Known = Partial<Pick<StepContext, 'title' | 'description' | 'kind'>>;

/** What a step takes off HTML, as texts. */
export function findInHtml(step: Step, html: string, known: Known = {}): string[] {
  return find(step, readPage(html)?.blocks ?? [], 'html', known);
}

/** What a step takes off plain text, as texts; lines are blocks. */
export function findInText(step: Step, lines: readonly string[], known: Known = {}): string[] {
  return find(step, splitPlainText(lines.join('\n\n')) ?? [], 'text', known);
}

function find(step: Step, blocks: readonly Block[], source: 'html' | 'text', known: Known): string[] {
  const fates = blocks.map(() => null);
  const headings = blocks.map(({ text }) => plainHeading(text));
  const context = { blocks, fates, headings, title: null, description: null, source, ...known };
  return step.find(context).map((index) => blocks[index]!.text);
}
