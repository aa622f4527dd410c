import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.ts';

/** Something that someone did. */
export interface AuditEntry {
  readonly userId: string | null;
  readonly userName: string | null;
  readonly via: 'session' | 'token' | 'cli' | 'none';
  /** Such as "users.add". */
  readonly action: string;
  /** The id of what it was done to. */
  readonly target?: string | null;
  /** Never a secret. */
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly address?: string | null;
}

export interface AuditRow extends Required<AuditEntry> {
  readonly seq: number;
  readonly at: Date;
}

/** The log of what was done. The database itself refuses to change or remove an entry. */
export function createAuditQueries(db: Kysely<Database>) {
  return {
    async appendAudit({ detail = {}, target = null, address = null, ...entry }: AuditEntry): Promise<void> {
      const values = { ...entry, target, address, detail: JSON.stringify(detail) };
      await db.insertInto('auditLog').values(values).execute();
    },

    /** The latest first; `before` is the number of the last one seen. */
    async listAudit(options: {
      readonly before?: number;
      readonly limit?: number;
      readonly action?: string;
      readonly target?: string;
    }): Promise<AuditRow[]> {
      const { before, limit = 100, action, target } = options;
      const rows = await db
        .selectFrom('auditLog')
        .selectAll()
        .$if(before !== undefined, (q) => q.where('seq', '<', sql<string>`${before}`))
        .$if(action !== undefined, (q) => q.where('action', '=', action!))
        .$if(target !== undefined, (q) => q.where('target', '=', target!))
        .orderBy('seq', 'desc')
        .limit(limit)
        .execute();
      return rows.map(({ seq, via, ...row }) =>
        Object.assign(row, { seq: Number(seq), via: via as AuditRow['via'] }),
      );
    },
  };
}
