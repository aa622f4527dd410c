/** A column as analysts see it. */
export interface Column {
  readonly name: string;
  readonly type: string;
  readonly comment: string;
  /** It came after the table was first given out, and is added to one that stands. */
  readonly isLater?: boolean;
}

/** A table as analysts see it. */
export interface Table {
  readonly name: string;
  readonly comment: string;
  readonly columns: readonly Column[];
  readonly key: string;
}

const column = (name: string, type: string, comment: string): Column => ({ name, type, comment });

const RECORD_ID = column(
  'record_id',
  'text not null references records on delete cascade',
  'The record that it stands in.',
);
const ID = column('id', 'text not null', 'Its id, within the record.');

const entity = (name: string, comment: string, columns: readonly Column[]): Table => ({
  name,
  comment: `${comment} One row for each in each record.`,
  key: 'record_id, id',
  columns: [
    RECORD_ID,
    ID,
    column('name', 'text not null', 'The fullest form of the name in the article.'),
    ...columns,
    column(
      'mentions',
      'json not null',
      'Where it is named: [{start, end, quote}], UTF-16 offsets into records.text.',
    ),
  ],
});

const fact = (name: string, comment: string, columns: readonly Column[]): Table => ({
  name,
  comment: `${comment} One row for each in each record, of all versions; the view current_${name} is easier to read.`,
  key: 'record_id, id',
  columns: [
    RECORD_ID,
    ID,
    ...columns,
    column('evidence', 'text not null', 'The words of the article that state it, parted by " … ".'),
    column(
      'evidence_spans',
      'json not null',
      'The same as [{start, end, quote}], UTF-16 offsets into records.text.',
    ),
    column('confidence', 'double precision not null', 'The probability that the fact is right, from 0 to 1.'),
    {
      ...column(
        'review',
        'text',
        'What an analyst made of it: accepted, corrected or added; null where none has decided.',
      ),
      isLater: true,
    },
  ],
});

/** Every table, in an order in which they can be made. */
export const TABLES: readonly Table[] = [
  {
    name: 'articles',
    comment: 'Articles, one row each, as their newest version has them.',
    key: 'article_id',
    columns: [
      column('article_id', 'text not null', 'Stable over all versions of the article.'),
      column('record_id', 'text not null', 'The record of its newest version.'),
      column('version', 'integer not null', 'How many texts of it were seen.'),
      column('url', 'text', 'Where it was found.'),
      column('canonical_url', 'text', 'What the page calls its own address.'),
      column('site', 'text', 'The name of the site.'),
      column('title', 'text', 'The headline.'),
      column('published', 'text', 'When it was published, as ISO 8601, as exactly as the page says.'),
      column('published_on', 'date', 'The day of it, for filters and charts.'),
      column('received_at', 'timestamptz not null', 'When the newest version was received here.'),
    ],
  },
  {
    name: 'records',
    comment: 'What was read out of each version of each article. Facts and entities hang on it by record_id.',
    key: 'record_id',
    columns: [
      column('record_id', 'text not null', 'Stable for the same text of the same article.'),
      column('article_id', 'text not null', 'The article; see articles.'),
      column(
        'version',
        'integer not null',
        '1 for the first text seen of the article; the highest is the newest.',
      ),
      column(
        'idempotency_key',
        'text not null',
        'Changes with the content, such as after a re-extraction or a decision.',
      ),
      column('schema', 'text not null', 'The schema of the column record.'),
      column('extractor_version', 'text not null', 'The version of Alderman that read the article.'),
      column('title', 'text', 'The headline of this version.'),
      column(
        'text',
        'text not null',
        'Its paragraphs, parted by blank lines, without anything around the article.',
      ),
      column('language', 'text', 'As the page declares it, e.g. en-GB.'),
      column('completeness', 'text not null', 'full, teaser or unknown.'),
      column('record', 'json not null', 'The whole record, as the other sinks and the API give it.'),
      {
        ...column(
          'revision',
          'integer',
          'Rises with what analysts decide on the article; null where they have decided nothing.',
        ),
        isLater: true,
      },
      column('received_at', 'timestamptz not null', 'When it was received here.'),
    ],
  },
  entity('people', 'People named in articles.', [
    column('honorific', 'text', '"Cllr", "Dame" and so on, as printed.'),
    column('party', 'text', 'The full name of the party, where stated.'),
  ]),
  entity('councils', 'UK councils named in articles.', [
    column('code', 'text', 'Three-letter local authority code.'),
    column('gss', 'text', 'The nine-character code of the ONS: join other statistics on it.'),
  ]),
  entity('organisations', 'Other bodies named in articles.', [
    column('kind', 'text not null', 'E.g. inspectorate, trust or school.'),
  ]),
  fact('roles', 'Posts that people hold, held or are to hold.', [
    column('person_id', 'text not null', 'In people, with the same record_id.'),
    column('title', 'text not null', 'The post, as printed.'),
    column('organisation_id', 'text', 'In councils or organisations, with the same record_id.'),
    column('status', 'text not null', 'current, former or incoming, at the date of the article.'),
    column('valid_from', 'text', 'ISO 8601 day, month or year, where stated.'),
    column('valid_until', 'text', 'ISO 8601 day, month or year, where stated.'),
  ]),
  fact('ratings', 'Grades that inspectorates gave.', [
    column(
      'subject_id',
      'text not null',
      'Who was rated: in councils or organisations, with the same record_id.',
    ),
    column('service', 'text', 'What was rated, as printed; null for the body as a whole.'),
    column('rated_by', 'text not null', 'E.g. Ofsted.'),
    column('framework', 'text', 'The framework of inspection, e.g. ofsted-ilacs.'),
    column('grade', 'text not null', "The scale's own words, in lower case."),
    column('rank', 'integer', '1 is best, within the framework only.'),
    column('status', 'text not null', 'current, previous, expected or denied.'),
    column('as_of', 'text', 'ISO 8601 day, month or year, where stated.'),
  ]),
  fact('interventions', 'Interventions imposed, lifted or proposed.', [
    column('subject_id', 'text not null', 'On whom: in councils or organisations, with the same record_id.'),
    column('type', 'text not null', 'E.g. commissioner, statutory direction or section 114 notice.'),
    column('imposed_by', 'text', 'By whom, where stated.'),
    column('status', 'text not null', 'imposed, lifted or proposed.'),
  ]),
  fact('quotes', 'What was said, by whom.', [
    column('speaker_id', 'text not null', 'In people, councils or organisations, with the same record_id.'),
    column('text', 'text not null', 'The words said, without quotation marks.'),
  ]),
];
