import type { Statement } from './statement.ts';

const QUOTE_LENGTH = 140;

/** What a fact says, in one line. */
export function describeStatement(statement: Statement): string {
  switch (statement.kind) {
    case 'role': {
      const { person, title, organisation, status } = statement;
      return `${person}: ${title}${organisation === null ? '' : `, ${organisation}`} (${status})`;
    }
    case 'rating': {
      const { subject, service, grade, by, status } = statement;
      return `${subject}${service === null ? '' : `, ${service}`}: “${grade}” from ${by} (${status})`;
    }
    case 'intervention': {
      const { subject, type, by, status } = statement;
      return `${subject}: ${type}${by === null ? '' : ` by ${by}`} (${status})`;
    }
    case 'quote':
      return `${statement.speaker}: “${shorten(statement.text)}”`;
    default:
      return statement.name;
  }
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= QUOTE_LENGTH ? line : `${line.slice(0, QUOTE_LENGTH - 2).trimEnd()} …`;
}

/** The council or other body that a fact touches; null where it touches none. */
export function nameBody(statement: Statement): string | null {
  switch (statement.kind) {
    case 'role':
      return statement.organisation;
    case 'rating':
    case 'intervention':
      return statement.subject;
    case 'council':
      return statement.name;
    default:
      return null;
  }
}
