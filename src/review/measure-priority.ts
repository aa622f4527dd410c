import type { Statement } from './statement.ts';

/** Posts on which much hangs: who leads a council, and who answers for its services. */
const HIGH_POSTS =
  /\b(?:leader|chief executive|managing director|mayor|director|commissioner|chief (?:constable|fire officer|inspector)|section 151|monitoring officer|minister|secretary of state)\b/i;
/** Grades that change what becomes of a council. */
const HIGH_GRADES = /\b(?:inadequate|special measures|no stars|outstanding|c[34]|g[34])\b/i;

/** How much hangs on a fact: 3 for interventions, grave grades and leading posts, 1 for what was said. */
export function measureStake(statement: Statement): 1 | 2 | 3 {
  switch (statement.kind) {
    case 'intervention':
      return 3;
    case 'rating':
      return HIGH_GRADES.test(statement.grade) && statement.status === 'current' ? 3 : 2;
    case 'role':
      return HIGH_POSTS.test(statement.title) && statement.status !== 'former' ? 3 : 2;
    default:
      return 1;
  }
}

/** What comes first in the inbox: the harm to be expected of leaving a fact as it is. From 0 to 3. */
export function measurePriority(statement: Statement, confidence: number | null): number {
  return (1 - (confidence ?? 1)) * measureStake(statement);
}
