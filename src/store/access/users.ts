import { randomBytes } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { UserRole } from './roles.ts';
import type { TokenMemory } from './token-memory.ts';

export interface User {
  readonly id: string;
  readonly name: string;
  readonly role: UserRole;
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
  /** Whether a password was chosen yet. */
  readonly hasPassword: boolean;
}

const COLUMNS = ['id', 'name', 'role', 'createdAt', 'disabledAt'] as const;
const HAS_PASSWORD = sql<boolean>`password_hash is not null`.as('hasPassword');

/** Reads and writes of the people who may come in. */
export function createUserQueries(db: Kysely<Database>, memory: TokenMemory) {
  return {
    /** Undefined where the name is taken. */
    async addUser(name: string, role: UserRole): Promise<User | undefined> {
      return db
        .insertInto('users')
        .values({ id: `user-${randomBytes(10).toString('hex')}`, name, role })
        .onConflict((oc) => oc.column('name').doNothing())
        .returning([...COLUMNS, HAS_PASSWORD])
        .executeTakeFirst();
    },

    async listUsers(): Promise<User[]> {
      return db
        .selectFrom('users')
        .select([...COLUMNS, HAS_PASSWORD])
        .orderBy('name')
        .execute();
    },

    async getUserByName(name: string): Promise<(User & { passwordHash: string | null }) | undefined> {
      return db
        .selectFrom('users')
        .select([...COLUMNS, HAS_PASSWORD, 'passwordHash'])
        .where('name', '=', name)
        .executeTakeFirst();
    },

    async setRole(userId: string, role: UserRole): Promise<void> {
      await db.updateTable('users').set({ role }).where('id', '=', userId).execute();
      memory.forget();
    },

    /** A new password ends every session that the user has. */
    async setPassword(userId: string, passwordHash: string): Promise<void> {
      await db.transaction().execute(async (trx) => {
        await trx.updateTable('users').set({ passwordHash }).where('id', '=', userId).execute();
        await trx.deleteFrom('sessions').where('userId', '=', userId).execute();
        await trx.deleteFrom('invitations').where('userId', '=', userId).execute();
      });
    },

    /** A user who is disabled is out at once: sessions end, and links and tokens no longer let them in. */
    async setDisabled(userId: string, isDisabled: boolean): Promise<void> {
      await db.transaction().execute(async (trx) => {
        const disabledAt = isDisabled ? sql<Date>`now()` : null;
        await trx.updateTable('users').set({ disabledAt }).where('id', '=', userId).execute();
        if (!isDisabled) return;
        await trx.deleteFrom('sessions').where('userId', '=', userId).execute();
        await trx.deleteFrom('invitations').where('userId', '=', userId).execute();
      });
      memory.forget();
    },

    /** Administrators who can log in. */
    async countAdmins(): Promise<number> {
      const { count } = await db
        .selectFrom('users')
        .select(sql<number>`count(*)::integer`.as('count'))
        .where('role', '=', 'admin')
        .where('disabledAt', 'is', null)
        .where('passwordHash', 'is not', null)
        .executeTakeFirstOrThrow();
      return count;
    },
  };
}
