/** A view, ready for a table or chart. */
interface View {
  readonly name: string;
  readonly comment: string;
  readonly sql: string;
}

const SOURCE = `a.url as article_url, a.title as article_title, a.site, a.published_on, f.confidence, f.evidence,
    f.record_id, f.id as fact_id, f.review`;

const BODY = `coalesce(c.name, o.name)`;
const BODY_COLUMNS = `${BODY} as body, c.code as council_code, c.gss, coalesce(o.kind, 'council') as body_kind`;

/** A fact with its article and, by the given column, the council or organisation that it is about. */
const from = (table: string, body: string) => `from ${table} f join articles a on a.record_id = f.record_id
    left join councils c on c.record_id = f.record_id and c.id = f.${body}
    left join organisations o on o.record_id = f.record_id and o.id = f.${body}`;

/** Every view, in an order in which they can be made. Columns are only ever added, at the end. */
export const VIEWS: readonly View[] = [
  {
    name: 'current_roles',
    comment: 'Posts as the newest version of each article states them: one row a person, post and article.',
    sql: `select p.name as person, p.honorific, p.party, f.title, ${BODY} as body, c.code as council_code, c.gss,
      case when f.organisation_id is null then null else coalesce(o.kind, 'council') end as body_kind,
      f.status, f.valid_from, f.valid_until, ${SOURCE}
    ${from('roles', 'organisation_id')}
    join people p on p.record_id = f.record_id and p.id = f.person_id`,
  },
  {
    name: 'current_ratings',
    comment:
      'Grades as the newest version of each article states them: one row a body, service, grade and article.',
    sql: `select ${BODY_COLUMNS}, f.service, f.rated_by, f.framework, f.grade, f.rank, f.status, f.as_of, ${SOURCE}
    ${from('ratings', 'subject_id')}`,
  },
  {
    name: 'current_interventions',
    comment:
      'Interventions as the newest version of each article states them: one row a body, kind and article.',
    sql: `select ${BODY_COLUMNS}, f.type, f.imposed_by, f.status, ${SOURCE}
    ${from('interventions', 'subject_id')}`,
  },
  {
    name: 'current_quotes',
    comment: 'Quotations as the newest version of each article has them: one row each, with who spoke.',
    sql: `select coalesce(p.name, ${BODY}) as speaker, p.party, f.text, ${SOURCE}
    ${from('quotes', 'speaker_id')}
    left join people p on p.record_id = f.record_id and p.id = f.speaker_id`,
  },
  {
    name: 'facts_by_council',
    comment:
      'How many facts of each kind the articles of a month state of a council: one row a council and month.',
    sql: `select gss, council_code, max(body) as council, date_trunc('month', published_on)::date as month,
      count(*) filter (where kind = 'role') as roles, count(*) filter (where kind = 'rating') as ratings,
      count(*) filter (where kind = 'intervention') as interventions
    from (select 'role' as kind, gss, council_code, body, published_on from current_roles
      union all select 'rating', gss, council_code, body, published_on from current_ratings
      union all select 'intervention', gss, council_code, body, published_on from current_interventions) facts
    where gss is not null group by gss, council_code, date_trunc('month', published_on)`,
  },
];
