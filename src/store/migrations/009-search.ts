/** Full-text search over articles, and the indexes by which the API lists records and facts. */
export const statements: readonly string[] = [
  `alter table alderman.articles add column search tsvector, add column dated text not null default ''`,
  // The text of a record stored before; none where it holds what PostgreSQL takes for no text, such as NUL.
  `create function pg_temp.read_text(record json) returns text language plpgsql as $$
  begin
    return left(record #>> '{article,text}', 100000);
  exception when others then
    return '';
  end $$`,
  `update alderman.articles as a set
    dated = coalesce(r.published, to_char(a.first_seen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')),
    search = setweight(to_tsvector('english', left(coalesce(r.title, ''), 1000)), 'A')
      || to_tsvector('english', pg_temp.read_text(r.record))
    from alderman.records as r where r.id = a.current_record_id`,
  `create index articles_by_words on alderman.articles using gin (search)`,
  `create index articles_by_date on alderman.articles (dated desc, id desc)`,
  `create index articles_by_site on alderman.articles (site, dated desc, id desc)`,
  `create index articles_by_current on alderman.articles (current_record_id)`,
  `create index records_by_site on alderman.records (site, seq)`,
  `create index councils_by_id on alderman.councils (id)`,
  `create index organisations_by_id on alderman.organisations (id)`,
  `create index roles_by_person on alderman.roles (person_id)`,
  `create index roles_by_body on alderman.roles (organisation_id)`,
  `create index ratings_by_body on alderman.ratings (subject_id)`,
  `create index interventions_by_body on alderman.interventions (subject_id)`,
  `create index quotes_by_speaker on alderman.quotes (speaker_id)`,
];
