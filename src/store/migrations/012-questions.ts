/** Indexes that hold all that is asked of what was stated before, so that no row is read and nothing is sorted. */
export const statements: readonly string[] = [
  `drop index alderman.rating_statements_by_body`,
  `create index rating_statements_by_body on alderman.rating_statements
    (body_entity, service_key, "by", dated, record_id, id) include (status, grade)`,
  `drop index alderman.intervention_statements_by_body`,
  `create index intervention_statements_by_body on alderman.intervention_statements
    (body_entity, type, dated, record_id, id) include (status)`,
  `create index entities_bodies on alderman.entities (id) where kind <> 'person' and merged_into is null`,
];
