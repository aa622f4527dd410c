/**
 * The index of a body's posts holds all that is read of them: a contested council has thousands, which lie all over the
 * table, and to fetch a page of it for each took ten times as long as to read the index.
 */
export const statements: readonly string[] = [
  // No longer than an index takes.
  `update alderman.role_statements set title = left(title, 250) where length(title) > 250`,
  `drop index alderman.role_statements_by_body`,
  `create index role_statements_by_body on alderman.role_statements
    (body_entity, post_key, person_entity, status, dated)
    include (published, record_id, id, article_id, title, is_single, "from", until, review)`,
];
