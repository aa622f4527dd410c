import type { App } from '../../src/app/index.ts';
import { type ArticleRecord, createId, spanAt } from '../../src/record/index.ts';
import { makePage, makeRecord } from '../store/make-record.ts';

type Role = ArticleRecord['roles'][number];
type Rating = ArticleRecord['ratings'][number];
type Intervention = ArticleRecord['interventions'][number];

/** What a sentence of a story states; the sentence is its evidence. */
type Stated =
  | ({ readonly person: string; readonly title: string } & Partial<Pick<Role, 'status' | 'from' | 'until'>>)
  | ({ readonly grade: string } & Partial<Pick<Rating, 'service' | 'by' | 'rank' | 'status' | 'asOf'>>)
  | ({ readonly type: Intervention['type'] } & Partial<Pick<Intervention, 'by' | 'status'>>)
  | { readonly speaker: string; readonly text: string };

export interface Story {
  readonly slug: string;
  readonly title: string;
  readonly published: string | null;
  /** What its posts, ratings and interventions are of: a council's code, or the name of another body. */
  readonly council?: { readonly name: string; readonly code: string };
  readonly body?: string;
  readonly lines: readonly (readonly [sentence: string, ...stated: Stated[]])[];
}

const base = makeRecord();

/** A record that says just what its story states. */
function makeStory({ slug, title, published, council, body, lines }: Story): ArticleRecord {
  const url = `https://history.example/${slug}`;
  const text = lines.map(([sentence]) => sentence).join('\n\n');
  const span = (words: string) => spanAt(text, text.indexOf(words), text.indexOf(words) + words.length);
  const all = lines.flatMap(([sentence, ...stated]) => stated.map((one) => ({ sentence, one })));
  const names = [
    ...new Set(
      all.flatMap(({ one }) => ('person' in one ? [one.person] : 'speaker' in one ? [one.speaker] : [])),
    ),
  ];
  const idOf = (name: string) => `p${names.indexOf(name)}`;
  const subject = council === undefined ? 'o1' : 'c1';
  const facts = all.map(({ sentence, one }, at) => {
    return { one, common: { id: `f${at}`, evidence: [span(sentence)], confidence: 0.8 } };
  });
  return {
    ...base,
    id: createId('record', url, text),
    article: { ...base.article, url, title, published, text, site: 'History Example' },
    people: names.map((name) => {
      return { id: idOf(name), name, honorific: null, party: null, mentions: [span(name)] };
    }),
    councils:
      council === undefined
        ? []
        : [{ id: 'c1', gss: null, mentions: [span(council.name)], name: council.name, code: council.code }],
    organisations:
      body === undefined ? [] : [{ id: 'o1', name: body, kind: 'housing', mentions: [span(body)] }],
    roles: facts.flatMap(({ one, common }) =>
      'person' in one
        ? [
            {
              ...common,
              personId: idOf(one.person),
              title: one.title,
              organisationId: subject,
              status: one.status ?? 'current',
              from: one.from ?? null,
              until: one.until ?? null,
            },
          ]
        : [],
    ),
    ratings: facts.flatMap(({ one, common }) =>
      'grade' in one
        ? [
            {
              ...common,
              subjectId: subject,
              service: one.service ?? null,
              by: one.by ?? 'Ofsted',
              framework: null,
              grade: one.grade,
              rank: one.rank ?? null,
              status: one.status ?? 'current',
              asOf: one.asOf ?? null,
            },
          ]
        : [],
    ),
    interventions: facts.flatMap(({ one, common }) =>
      'type' in one
        ? [
            {
              ...common,
              subjectId: subject,
              type: one.type,
              by: one.by ?? null,
              status: one.status ?? 'imposed',
            },
          ]
        : [],
    ),
    quotes: facts.flatMap(({ one, common }) =>
      'speaker' in one ? [{ ...common, speakerId: idOf(one.speaker), text: one.text }] : [],
    ),
  };
}

/** Stores stories with what they state. */
export async function seedStories({ store }: App, stories: readonly Story[]): Promise<void> {
  for (const story of stories) {
    const record = makeStory(story);
    const url = record.article.url ?? '';
    const id = createId('url', url);
    await store.submitUrls([{ id, url, submittedAs: url, state: 'done', stage: 'emit' }]);
    await store.saveRecord({ urlId: id, pageId: await store.savePage(id, makePage(url)), record });
  }
}

const council = { name: 'Leeds City Council', code: 'LDS' };
const CHILDREN = 'children’s services';
const CARE = 'adult social care';

/** Years at one council: grades, notices and posts, some with dates, some without, and two articles that disagree. */
export const HISTORY: readonly Story[] = [
  {
    slug: 'inadequate',
    title: 'Inspectors find children at risk',
    published: '2019-06-12',
    council,
    lines: [
      [
        'Ofsted rated children’s services at Leeds City Council inadequate in May.',
        { service: CHILDREN, grade: 'inadequate', rank: 4, asOf: '2019-05' },
      ],
      [
        'The Department for Education served an improvement notice.',
        { type: 'improvement notice', by: 'Department for Education' },
      ],
    ],
  },
  {
    slug: 'new-director',
    title: 'Tolliver to lead children’s services',
    published: '2020-03-02',
    council,
    lines: [
      [
        'Bram Tolliver joins Leeds City Council as director of children’s services in April.',
        {
          person: 'Bram Tolliver',
          title: 'director of children’s services',
          status: 'incoming',
          from: '2020-04',
        },
      ],
    ],
  },
  {
    slug: 'better',
    title: 'A step up for children',
    published: '2021-11-18',
    council,
    lines: [
      [
        'Leeds City Council requires improvement to be good, says Ofsted.',
        { service: CHILDREN, grade: 'requires improvement to be good', rank: 3 },
      ],
      [
        'Bram Tolliver, its director of children’s services, welcomed that.',
        { person: 'Bram Tolliver', title: 'director of children’s services' },
      ],
      [
        'Care for adults is good, up from requires improvement, the CQC found.',
        { service: CARE, grade: 'good', rank: 2, by: 'CQC' },
        { service: CARE, grade: 'requires improvement', rank: 3, by: 'CQC', status: 'previous' },
      ],
    ],
  },
  {
    slug: 'lifted',
    title: 'Notice is lifted',
    published: '2022-02-10',
    council,
    lines: [
      [
        'The improvement notice at Leeds City Council was lifted.',
        { type: 'improvement notice', by: 'Department for Education', status: 'lifted' },
      ],
    ],
  },
  {
    slug: 'leaders',
    title: 'Farrant takes over from Langmoor',
    published: '2023-05-20',
    council,
    lines: [
      [
        'Odile Farrant has led Leeds City Council since Thursday.',
        { person: 'Odile Farrant', title: 'leader', from: '2023-05-18' },
      ],
      [
        'Piers Langmoor was its leader from 2021 until then.',
        { person: 'Piers Langmoor', title: 'leader', status: 'former', from: '2021', until: '2023-05-18' },
      ],
    ],
  },
  {
    slug: 'good',
    title: 'Good at last',
    published: '2024-07-09',
    council,
    lines: [
      [
        'Children’s services at Leeds City Council were good at the end of June.',
        { service: CHILDREN, grade: 'good', rank: 2, asOf: '2024-06-28' },
      ],
      [
        '“Nobody here will rest on it,” said its leader, Odile Farrant.',
        { person: 'Odile Farrant', title: 'leader' },
        { speaker: 'Odile Farrant', text: 'Nobody here will rest on it' },
      ],
      [
        'Bram Tolliver, the former director of children’s services, was in the room.',
        { person: 'Bram Tolliver', title: 'director of children’s services', status: 'former' },
      ],
    ],
  },
  {
    slug: 'another-leader',
    title: 'Ashby opens a swimming bath',
    published: '2024-01-20',
    council,
    lines: [
      [
        'Nico Ashby, leader of Leeds City Council, cut the ribbon.',
        { person: 'Nico Ashby', title: 'leader' },
      ],
    ],
  },
  {
    slug: 'best-value',
    title: 'Ministers send a best value notice',
    published: '2025-02-03',
    council,
    lines: [
      ['Leeds City Council has been sent a best value notice.', { type: 'best value notice' }],
      [
        'The CQC is expected to call care outstanding.',
        { service: CARE, grade: 'outstanding', rank: 1, by: 'CQC', status: 'expected' },
      ],
    ],
  },
  {
    slug: 'undated',
    title: 'Who signs what',
    published: null,
    council,
    lines: [
      [
        'Hester Quill is monitoring officer of Leeds City Council.',
        { person: 'Hester Quill', title: 'monitoring officer' },
      ],
    ],
  },
  {
    slug: 'homes',
    title: 'Aire Homes has a chair',
    published: '2025-03-11',
    body: 'Aire Homes',
    lines: [
      ['Odile Farrant chairs Aire Homes.', { person: 'Odile Farrant', title: 'chair' }],
      [
        '“Every boiler will be looked at,” said Odile Farrant.',
        { speaker: 'Odile Farrant', text: 'Every boiler will be looked at' },
      ],
    ],
  },
];

/** Names that would do something if they were more than words. */
export const HOSTILE: Story = {
  slug: 'hostile',
  title: '<img src=x onerror=window.hit=1> rated',
  published: '2025-04-01',
  body: '<script>window.hit=1</script> Homes',
  lines: [
    [
      'At <script>window.hit=1</script> Homes Zed <b>Marsh</b> \u202eREDAEL is <i>chair</i>.',
      { person: 'Zed <b>Marsh</b> \u202eREDAEL', title: '<i>chair</i>' },
    ],
    [
      'Its repairs are \u202edoog\u202c <u>good</u>.',
      { service: '<u>repairs</u> \u2067seriaper', grade: '<u>good</u>', by: 'javascript:window.hit=1' },
    ],
    [
      '“<script>window.hit=1</script>”, said Zed <b>Marsh</b> \u202eREDAEL.',
      { speaker: 'Zed <b>Marsh</b> \u202eREDAEL', text: '<script>window.hit=1</script>' },
    ],
  ],
};
