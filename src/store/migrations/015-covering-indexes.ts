/**
 * Indexes that hold all that is read of a body's ratings and interventions: what is stated of one body lies all over
 * the table, and to fetch a page of it for each statement took ten times as long as to read the index.
 */
export const statements: readonly string[] = [
  `drop index alderman.rating_statements_by_body`,
  `create index rating_statements_by_body on alderman.rating_statements
    (body_entity, service_key, "by", dated, record_id, id)
    include (status, grade, article_id, published, service, framework, rank, as_of, confidence, review)`,
  `drop index alderman.intervention_statements_by_body`,
  `create index intervention_statements_by_body on alderman.intervention_statements
    (body_entity, type, dated, record_id, id)
    include (status, article_id, published, "by", confidence, review)`,
];
