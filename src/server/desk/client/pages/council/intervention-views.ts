import type { InterventionLine } from '../../../entity-wire.ts';
import { toPlainText } from '../../shared/plain-text.ts';
import { countArticles, describeIntervention } from '../../shared/timeline/describe.ts';
import { nameMark } from '../../shared/timeline/mark-id.ts';
import { drawIntervention, type TimeBar } from '../../shared/timeline/time-bar.ts';

export interface InterventionView {
  readonly id: string;
  /** The band in words. */
  readonly name: string;
  readonly line: InterventionLine;
  readonly bar: TimeBar | null;
}

export function viewIntervention(line: InterventionLine): InterventionView {
  const { type, by, status, stories } = line;
  const { begin, end } = describeIntervention(line);
  const who = by === null ? '' : ` by ${by}`;
  return {
    id: nameMark('intervention', line.body.id, type, line.imposedBy ?? line.proposedBy ?? line.liftedBy),
    name: toPlainText(`${type}${who}, ${status}: beginning ${begin}; end ${end}; ${countArticles(stories)}`),
    line,
    bar: drawIntervention(line),
  };
}
