import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { createAuditQueries } from './audit.ts';
import { createCredentialQueries } from './credentials.ts';
import { createLoginAttemptQueries } from './login-attempts.ts';
import { createSubmissionQueries } from './submissions.ts';
import { createTokenMemory } from './token-memory.ts';
import { createUserQueries } from './users.ts';

export type { SubmittedItem } from './access-tables.ts';
export type { AuditEntry, AuditRow } from './audit.ts';
export { TOKEN_PREFIX, type ApiToken, type Identity } from './credentials.ts';
export { hasRole, USER_ROLES, SCOPE_OF, SCOPES, type UserRole, type Scope } from './roles.ts';
export type { SubmissionRow } from './submissions.ts';
export { UserName } from './user-name.ts';
export type { User } from './users.ts';

export type AccessQueries = ReturnType<typeof createAccessQueries>;

/** Users, what lets them in, and what they did. */
export function createAccessQueries(db: Kysely<Database>) {
  const memory = createTokenMemory();
  return {
    ...createUserQueries(db, memory),
    ...createCredentialQueries(db, memory),
    ...createAuditQueries(db),
    ...createLoginAttemptQueries(db),
    ...createSubmissionQueries(db),
  };
}
