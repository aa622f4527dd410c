import type { Statement } from '../../../../../review/statement.ts';
import type { ClaimKind } from '../../../../../review/statement.ts';

interface Field {
  readonly name: string;
  readonly label: string;
  readonly isRequired: boolean;
  /** `body`: found in the register or the article; `person`: in the article. */
  readonly input: 'text' | 'long' | 'date' | 'body' | 'person' | 'either' | readonly string[];
}

const text = (name: string, label: string, isRequired = true): Field => ({
  name,
  label,
  isRequired,
  input: 'text',
});

/** What each kind of fact is made of, in the order in which it is asked for. */
export const FIELDS: Readonly<Record<ClaimKind, readonly Field[]>> = {
  role: [
    { name: 'person', label: 'Person', isRequired: true, input: 'person' },
    text('title', 'Title'),
    { name: 'organisation', label: 'Council or body', isRequired: false, input: 'body' },
    { name: 'status', label: 'Status', isRequired: true, input: ['current', 'former', 'incoming'] },
    { name: 'from', label: 'From', isRequired: false, input: 'date' },
    { name: 'until', label: 'Until', isRequired: false, input: 'date' },
  ],
  rating: [
    { name: 'subject', label: 'Council or body', isRequired: true, input: 'body' },
    text('service', 'Service, as printed', false),
    text('grade', 'Grade'),
    text('by', 'Rated by'),
    {
      name: 'status',
      label: 'Status',
      isRequired: true,
      input: ['current', 'previous', 'expected', 'denied'],
    },
    { name: 'asOf', label: 'As of', isRequired: false, input: 'date' },
  ],
  intervention: [
    { name: 'subject', label: 'Council or body', isRequired: true, input: 'body' },
    {
      name: 'type',
      label: 'Type',
      isRequired: true,
      input: [
        'commissioner',
        'statutory direction',
        'improvement notice',
        'best value notice',
        'section 114 notice',
        'improvement panel',
        'improvement adviser',
        "children's trust",
        'special measures',
        'public interest report',
        'statutory recommendations',
        'regulatory notice',
        'enforcement notice',
      ],
    },
    text('by', 'By', false),
    { name: 'status', label: 'Status', isRequired: true, input: ['imposed', 'lifted', 'proposed'] },
  ],
  quote: [
    { name: 'speaker', label: 'Speaker', isRequired: true, input: 'either' },
    { name: 'text', label: 'Words', isRequired: true, input: 'long' },
  ],
  person: [text('name', 'Name'), text('honorific', 'Honorific', false), text('party', 'Party', false)],
  council: [{ name: 'name', label: 'Council', isRequired: true, input: 'body' }],
};

export type Draft = Readonly<Record<string, string>>;

/** A statement as text in fields. */
export function toDraft(statement: Statement): Draft {
  return Object.fromEntries(
    FIELDS[statement.kind].map(({ name }) => [
      name,
      ((statement as Record<string, unknown>)[name] as string) ?? '',
    ]),
  );
}

/** What fields say, as the server takes it. */
export function toStatement(kind: ClaimKind, draft: Draft): Statement {
  const fields = FIELDS[kind].map(({ name, isRequired }) => {
    const value = (draft[name] ?? '').trim();
    return [name, value === '' && !isRequired ? null : value];
  });
  return { kind, ...Object.fromEntries(fields) } as Statement;
}

/** The first value of each field with choices, so that a new fact begins with one. */
export function startDraft(kind: ClaimKind): Draft {
  return Object.fromEntries(
    FIELDS[kind].map(({ name, input }) => [name, typeof input === 'string' ? '' : (input[0] ?? '')]),
  );
}
