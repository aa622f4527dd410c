import type { Generated } from 'kysely';
import type { Json, NullableTime, Time } from '../database.ts';
import type { UserRole, Scope } from './roles.ts';

interface UserTable {
  id: string;
  /** In lower case; what is typed at the login. */
  name: string;
  role: UserRole;
  /** As argon2 writes it; null until the first password is chosen. */
  passwordHash: string | null;
  createdAt: Generated<Date>;
  disabledAt: NullableTime;
}

interface SessionTable {
  tokenHash: string;
  userId: string;
  createdAt: Generated<Date>;
  lastSeenAt: Generated<Date>;
  expiresAt: Time;
}

interface ApiTokenTable {
  id: string;
  userId: string;
  /** What it is for, in its maker's words. */
  name: string;
  tokenHash: string;
  scopes: Scope[];
  createdAt: Generated<Date>;
  expiresAt: Time;
  lastUsedAt: NullableTime;
  revokedAt: NullableTime;
}

interface InvitationTable {
  tokenHash: string;
  userId: string;
  createdAt: Generated<Date>;
  expiresAt: Time;
}

interface LoginAttemptTable {
  key: string;
  count: number;
  resetsAt: Time;
}

interface AuditTable {
  seq: Generated<string>;
  at: Generated<Date>;
  userId: string | null;
  userName: string | null;
  /** How they came in: "session", "token", "cli", or "none". */
  via: string;
  /** Such as "users.add". */
  action: string;
  /** The id of what it was done to. */
  target: string | null;
  detail: Json<Record<string, unknown>>;
  /** The network address it came from. */
  address: string | null;
}

/** What became of one input at the door. */
export interface SubmittedItem {
  readonly input: string;
  readonly urlId: string;
  readonly acceptance: 'new' | 'again' | 'known';
}

interface SubmissionTable {
  id: string;
  userId: string;
  items: Json<SubmittedItem[]>;
  createdAt: Generated<Date>;
}

interface IdempotencyKeyTable {
  userId: string;
  key: string;
  requestHash: string;
  /** Null while the first request under the key is at work. */
  answer: Json<unknown> | null;
  createdAt: Generated<Date>;
}

/** The tables of who may do what, and of what they did. */
export interface AccessTables {
  users: UserTable;
  sessions: SessionTable;
  apiTokens: ApiTokenTable;
  invitations: InvitationTable;
  loginAttempts: LoginAttemptTable;
  auditLog: AuditTable;
  submissions: SubmissionTable;
  idempotencyKeys: IdempotencyKeyTable;
}
