/** Records as they are once analysts have decided, and the marks of decisions on facts. */
export const statements: readonly string[] = [
  // Null where nothing was decided: the record itself holds then.
  `alter table alderman.records add column reviewed json`,
  ...['people', 'councils', 'organisations', 'roles', 'ratings', 'interventions', 'quotes'].map(
    (table) => `alter table alderman.${table} add column review json`,
  ),
  ...['role_statements', 'rating_statements', 'intervention_statements'].map(
    (table) => `alter table alderman.${table} add column review text`,
  ),
  // Tells which sinks have a record.
  `create index emissions_by_record on alderman.emissions (record_id)`,
  // What was decided before is followed as if it were decided now.
  `update alderman.articles set resolved_key = null where id in (
    select article_id from alderman.decisions
    union select r.article_id from alderman.decisions d
      join alderman.articles a on a.id = d.article_id join alderman.records r on r.id = a.current_record_id)`,
];
