import { createHash, randomBytes } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { UserRole, Scope } from './roles.ts';
import type { TokenMemory } from './token-memory.ts';

/** Who stands behind a request. */
export interface Identity {
  readonly userId: string;
  readonly name: string;
  readonly role: UserRole;
}

export interface ApiToken {
  readonly id: string;
  readonly userId: string;
  readonly userName: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** Who stands behind a token, and what it may. */
export interface TokenIdentity extends Identity {
  readonly tokenId: string;
  readonly scopes: readonly Scope[];
}

/** Marks a token, so that scanners for leaked secrets know it and a person knows where it belongs. */
export const TOKEN_PREFIX = 'alderman_';

/** 256 random bits need no salt and no slow hash. */
function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function createSecret(prefix = ''): string {
  return prefix + randomBytes(32).toString('base64url');
}

const inSeconds = (seconds: number) => sql<Date>`now() + ${seconds} * interval '1 second'`;
/** A session or token notes its use at most this often. */
const NOTE_USE = sql<Date>`now() - interval '1 minute'`;

/** Reads and writes of what lets someone in. Each secret is given out once, when it is made. */
export function createCredentialQueries(db: Kysely<Database>, memory: TokenMemory) {
  return {
    async openSession(userId: string, lifeSeconds: number): Promise<string> {
      const secret = createSecret();
      await db
        .deleteFrom('sessions')
        .where('expiresAt', '<', sql<Date>`now()`)
        .execute();
      await db
        .insertInto('sessions')
        .values({ tokenHash: hashSecret(secret), userId, expiresAt: inSeconds(lifeSeconds) })
        .execute();
      return secret;
    },

    /** Who has the session, unless it has expired, or lay unused for `idleSeconds`. */
    async useSession(secret: string, idleSeconds: number): Promise<Identity | undefined> {
      const tokenHash = hashSecret(secret);
      const found = await db
        .selectFrom('sessions')
        .innerJoin('users', 'users.id', 'sessions.userId')
        .where('tokenHash', '=', tokenHash)
        .where('expiresAt', '>', sql<Date>`now()`)
        .where('lastSeenAt', '>', sql<Date>`now() - ${idleSeconds} * interval '1 second'`)
        .where('users.disabledAt', 'is', null)
        .select(['users.id as userId', 'users.name', 'users.role'])
        .select(sql<boolean>`last_seen_at < ${NOTE_USE}`.as('isToNote'))
        .executeTakeFirst();
      if (found === undefined) return undefined;
      const { isToNote, ...identity } = found;
      if (isToNote) {
        await db
          .updateTable('sessions')
          .set({ lastSeenAt: sql`now()` })
          .where('tokenHash', '=', tokenHash)
          .execute();
      }
      return identity;
    },

    async closeSession(secret: string): Promise<void> {
      await db.deleteFrom('sessions').where('tokenHash', '=', hashSecret(secret)).execute();
    },

    async createToken(
      userId: string,
      { name, scopes, lifeSeconds }: { name: string; scopes: readonly Scope[]; lifeSeconds: number },
    ): Promise<{ id: string; secret: string; expiresAt: Date }> {
      const secret = createSecret(TOKEN_PREFIX);
      const id = `token-${randomBytes(10).toString('hex')}`;
      const { expiresAt } = await db
        .insertInto('apiTokens')
        .values({
          id,
          userId,
          name,
          scopes: [...scopes],
          tokenHash: hashSecret(secret),
          expiresAt: inSeconds(lifeSeconds),
        })
        .returning('expiresAt')
        .executeTakeFirstOrThrow();
      return { id, secret, expiresAt };
    },

    /**
     * Who stands behind a token, unless it has expired or was revoked, or its user is kept out: as of a few seconds ago
     * where another process has changed that.
     */
    async useToken(secret: string): Promise<TokenIdentity | undefined> {
      const tokenHash = hashSecret(secret);
      return memory.recall(tokenHash) ?? memory.learn(tokenHash, () => lookUpToken(db, tokenHash));
    },

    /** The latest first; of one user if one is named. */
    async listTokens(userId?: string): Promise<ApiToken[]> {
      return db
        .selectFrom('apiTokens')
        .innerJoin('users', 'users.id', 'apiTokens.userId')
        .$if(userId !== undefined, (q) => q.where('userId', '=', userId!))
        .select(['apiTokens.id', 'userId', 'users.name as userName', 'apiTokens.name', 'scopes'])
        .select(['apiTokens.createdAt', 'expiresAt', 'lastUsedAt', 'revokedAt'])
        .orderBy('apiTokens.createdAt', 'desc')
        .orderBy('apiTokens.id')
        .execute();
    },

    /** Whether there was such a token that was not revoked yet; of one user if one is named. */
    async revokeToken(id: string, userId?: string): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('apiTokens')
        .set({ revokedAt: sql`now()` })
        .where('id', '=', id)
        .where('revokedAt', 'is', null)
        .$if(userId !== undefined, (q) => q.where('userId', '=', userId!))
        .executeTakeFirst();
      memory.forget();
      return numUpdatedRows > 0n;
    },

    /** Whether a token of any user lets someone in. */
    async hasUsableToken(): Promise<boolean> {
      const row = await db
        .selectFrom('apiTokens')
        .innerJoin('users', 'users.id', 'apiTokens.userId')
        .where('expiresAt', '>', sql<Date>`now()`)
        .where('revokedAt', 'is', null)
        .where('users.disabledAt', 'is', null)
        .select('apiTokens.id')
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },

    /** A one-time link's secret, with which a password may be chosen; earlier ones of the user end. */
    async invite(userId: string, lifeSeconds: number): Promise<string> {
      const secret = createSecret();
      await db.transaction().execute(async (trx) => {
        await trx.deleteFrom('invitations').where('userId', '=', userId).execute();
        await trx
          .insertInto('invitations')
          .values({ tokenHash: hashSecret(secret), userId, expiresAt: inSeconds(lifeSeconds) })
          .execute();
      });
      return secret;
    },

    async findInvited(secret: string): Promise<Identity | undefined> {
      return db
        .selectFrom('invitations')
        .innerJoin('users', 'users.id', 'invitations.userId')
        .where('tokenHash', '=', hashSecret(secret))
        .where('expiresAt', '>', sql<Date>`now()`)
        .where('users.disabledAt', 'is', null)
        .select(['users.id as userId', 'users.name', 'users.role'])
        .executeTakeFirst();
    },

    /** Takes the link up: whoever comes second with it is too late. */
    async takeInvitation(secret: string): Promise<boolean> {
      const { numDeletedRows } = await db
        .deleteFrom('invitations')
        .where('tokenHash', '=', hashSecret(secret))
        .where('expiresAt', '>', sql<Date>`now()`)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}

async function lookUpToken(
  db: Kysely<Database>,
  tokenHash: string,
): Promise<{ identity: TokenIdentity; leftMs: number } | undefined> {
  const found = await db
    .selectFrom('apiTokens')
    .innerJoin('users', 'users.id', 'apiTokens.userId')
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', sql<Date>`now()`)
    .where('revokedAt', 'is', null)
    .where('users.disabledAt', 'is', null)
    .select(['users.id as userId', 'users.name', 'users.role', 'scopes', 'apiTokens.id as tokenId'])
    .select(sql<number>`extract(epoch from expires_at - now())::float8 * 1000`.as('leftMs'))
    .select(sql<boolean>`coalesce(last_used_at, '-infinity') < ${NOTE_USE}`.as('isToNote'))
    .executeTakeFirst();
  if (found === undefined) return undefined;
  const { isToNote, leftMs, ...identity } = found;
  if (isToNote) {
    const lastUsedAt = sql<Date>`now()`;
    await db.updateTable('apiTokens').set({ lastUsedAt }).where('id', '=', found.tokenId).execute();
  }
  return { identity, leftMs };
}
