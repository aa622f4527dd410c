/**
 * An index that tells when a post was held without a look at the row, which lies anywhere in the table; and one of each
 * kind of fact of what analysts stand behind, a small part of all.
 */
export const statements: readonly string[] = [
  `drop index alderman.role_statements_by_body`,
  `create index role_statements_by_body on alderman.role_statements
    (body_entity, post_key, person_entity, status, dated) include (published)`,
  ...['roles', 'ratings', 'interventions', 'quotes'].map(
    (table) => `create index ${table}_decided on alderman.${table} (record_id) where review is not null`,
  ),
];
