import type { InterventionStatus } from '../../record/index.ts';
import type { InterventionDraft } from '../types.ts';
import type { StepType } from './intervention-types.ts';

/** A step as one sentence tells of it. */
export interface ReadStep {
  readonly type: StepType;
  /** Index of its first token. */
  readonly at: number;
  readonly subject: number;
  readonly by: string | null;
  readonly status: InterventionStatus;
  readonly isStated: boolean;
  /** Said to go on: "will remain", "minded to lift". */
  readonly isKept: boolean;
  /** Told with a year before the one of the article. */
  readonly isLongAgo: boolean;
  /** "back into special measures": not for the first time. */
  readonly isAgain: boolean;
  readonly evidence: InterventionDraft['evidence'];
  readonly confidence: number;
  readonly rule: string;
}

// What ends with an intervention that is not named by its means.
const MEANS: ReadonlySet<StepType> = new Set(['commissioner', 'statutory direction']);

/** Makes one fact a step and subject of what the sentences tell: the end wins over the beginning, words over their lack. */
export function settleSteps(read: readonly ReadStep[]): InterventionDraft[] {
  const groups = new Map<string, ReadStep[]>();
  const ended = new Set<number>();
  for (const r of read) {
    if (r.type === 'intervention') {
      if (r.status === 'lifted' && r.isStated) ended.add(r.subject);
      continue;
    }
    if (r.type === 'statutory direction' && r.status === 'lifted') ended.add(r.subject);
    const key = `${r.subject}|${r.type}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [r]);
    else group.push(r);
  }
  return [...groups.values()].flatMap((group) => settleGroup(group, ended));
}

function settleGroup(group: readonly ReadStep[], ended: ReadonlySet<number>): InterventionDraft[] {
  const of = (status: InterventionStatus, stated: boolean) =>
    group.filter((r) => r.status === status && r.isStated === stated);
  const lifted = of('lifted', true);
  const imposed = of('imposed', true);
  const proposed = of('proposed', true);
  const { type, subject } = group[0]!;
  // "is minded to appoint commissioners … Those sent in 2014 left in 2017": one to come, and one long over.
  const isOver = proposed.length > 0 && lifted.length > 0 && lifted.every((r) => r.isLongAgo);
  if (isOver && proposed[0]!.at < lifted[0]!.at)
    return [proposed, lifted].flatMap((g) => settleGroup(g, ended));
  // "is to go back into special measures … They were lifted in 2020": two, one after the other.
  const again = imposed.filter((r) => r.isAgain);
  if (again.length > 0 && lifted.some((r) => r.isLongAgo))
    return [again, lifted].flatMap((g) => settleGroup(g, new Set()));
  const isEnded = MEANS.has(type) && ended.has(subject) && !imposed.some((r) => r.isKept);
  let chosen: readonly ReadStep[];
  let status: InterventionStatus;
  if (lifted.length > 0 || isEnded) [chosen, status] = [lifted.length > 0 ? lifted : group, 'lifted'];
  else if (imposed.length > 0) [chosen, status] = [imposed, 'imposed'];
  else if (proposed.length > 0) [chosen, status] = [proposed, 'proposed'];
  else [chosen, status] = [group, 'imposed'];
  const best = chosen.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  const by = best.by ?? group.find((r) => r.by !== null)?.by ?? null;
  const evidence = chosen.flatMap((r) => r.evidence);
  const unique = evidence.filter(
    (s, i) => evidence.findIndex((k) => k.start === s.start && k.end === s.end) === i,
  );
  return [
    {
      subject,
      type: type as InterventionDraft['type'],
      by,
      status,
      evidence: unique.sort((a, b) => a.start - b.start),
      confidence: best.confidence,
      rule: best.rule,
    },
  ];
}
