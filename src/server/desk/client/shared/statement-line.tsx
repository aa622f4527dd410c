import type { Statement } from '../../../../review/statement.ts';
import { When } from './dates.tsx';
import { Name } from './entity-names.tsx';

/** What a fact says, its subject first and set apart. */
export function StatementLine({ statement, isShort = false }: { statement: Statement; isShort?: boolean }) {
  switch (statement.kind) {
    case 'role': {
      const { person, title, organisation, status, from, until } = statement;
      return (
        <span class="statement">
          <Name name={person} isSubject /> <span class="state">{ROLE_WORDS[status]}</span> <bdi>{title}</bdi>
          {organisation !== null && (
            <>
              , <Name name={organisation} />
            </>
          )}
          {from !== null && (
            <>
              {' '}
              from <When value={from} />
            </>
          )}
          {until !== null && (
            <>
              {' '}
              until <When value={until} />
            </>
          )}
        </span>
      );
    }
    case 'rating': {
      const { subject, service, by, grade, status, asOf } = statement;
      return (
        <span class="statement">
          <Name name={subject} isSubject />
          {service !== null && (
            <>
              , <bdi>{service}</bdi>
            </>
          )}
          : <span class="state">{RATING_WORDS[status]}</span> “<bdi>{grade}</bdi>” by <bdi>{by}</bdi>
          {asOf !== null && (
            <>
              , <When value={asOf} />
            </>
          )}
        </span>
      );
    }
    case 'intervention': {
      const { subject, type, by, status } = statement;
      return (
        <span class="statement">
          <Name name={subject} isSubject />: {type} <span class="state">{status}</span>
          {by !== null && (
            <>
              {' '}
              by <bdi>{by}</bdi>
            </>
          )}
        </span>
      );
    }
    case 'quote':
      return (
        <span class="statement">
          <Name name={statement.speaker} isSubject />: “
          <bdi>{isShort ? shorten(statement.text) : statement.text}</bdi>”
        </span>
      );
    case 'person':
      return (
        <span class="statement">
          {statement.honorific !== null && <bdi>{statement.honorific} </bdi>}
          <Name name={statement.name} isSubject />
          {statement.party !== null && (
            <>
              , <bdi>{statement.party}</bdi>
            </>
          )}
        </span>
      );
    default:
      return (
        <span class="statement">
          <Name name={statement.name} isSubject />
        </span>
      );
  }
}

const ROLE_WORDS = { current: 'is', former: 'was', incoming: 'will be' } as const;
const RATING_WORDS = {
  current: 'rated',
  previous: 'was rated',
  expected: 'expected to be rated',
  denied: 'said not to be rated',
} as const;
const LONGEST = 160;

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()} …`;
}
