import { type ApiToken, SCOPES, type Scope, type Store } from '../store/index.ts';
import type { TokensOptions } from './commands/tokens.ts';
import { requireUser } from './run-users.ts';
import { formatTable } from './show/format-table.ts';
import { writeLine } from './show/write-line.ts';
import { readSettings, withStore } from './store-options.ts';
import { EXIT, type ExitCode, type Terminal, UsageError } from './terminal.ts';

const DAY_SECONDS = 24 * 60 * 60;
const MOST_DAYS = 366;

export function listTokens(options: TokensOptions, terminal: Terminal): Promise<ExitCode> {
  return withStore(readSettings(terminal, options), async ({ access }) => {
    const tokens = await access.listTokens();
    if (options.json === true) {
      for (const token of tokens) await writeLine(terminal.stdout, JSON.stringify(token));
      return EXIT.ok;
    }
    const columns = ['id', 'user', 'scopes', 'good until', 'last used', 'for'].map((heading) => ({
      heading,
    }));
    const rows = tokens.map((token) => [
      token.id,
      token.userName,
      token.scopes.join(' '),
      describeEnd(token),
      token.lastUsedAt === null ? 'never' : showDay(token.lastUsedAt),
      token.name,
    ]);
    await writeLine(terminal.stdout, formatTable(columns, rows));
    return EXIT.ok;
  });
}

function describeEnd({ revokedAt, expiresAt }: ApiToken): string {
  return revokedAt === null ? showDay(expiresAt) : `revoked ${showDay(revokedAt)}`;
}

function showDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

export function createToken(user: string, options: TokensOptions, terminal: Terminal): Promise<ExitCode> {
  const { days = 90, name = '' } = options;
  const scopes = (options.scope ?? []).map(toScope);
  if (days < 1 || days > MOST_DAYS) throw new UsageError(`A token is good for 1 to ${MOST_DAYS} days.`);
  return withStore(readSettings(terminal, options), async (store) => {
    const { id: userId } = await requireUser(store, user);
    const token = { name: name.slice(0, 100), scopes, lifeSeconds: days * DAY_SECONDS };
    const { id, secret, expiresAt } = await store.access.createToken(userId, token);
    await note(store, 'tokens.create', id, { user, scopes });
    await writeLine(terminal.stdout, secret);
    terminal.stderr.write(`It is ${id}, good until ${showDay(expiresAt)}, and is not shown again.\n`);
    return EXIT.ok;
  });
}

export function revokeToken(id: string, options: TokensOptions, terminal: Terminal): Promise<ExitCode> {
  return withStore(readSettings(terminal, options), async (store) => {
    if (!(await store.access.revokeToken(id))) {
      terminal.stderr.write(`alderman: there is no token ${id} that is still good\n`);
      return EXIT.failed;
    }
    await note(store, 'tokens.revoke', id);
    await writeLine(terminal.stdout, `${id} is revoked`);
    return EXIT.ok;
  });
}

function toScope(scope: string): Scope {
  const known = SCOPES.find((one) => one === scope);
  if (known === undefined)
    throw new UsageError(`There is no scope "${scope}"; there are ${SCOPES.join(', ')}.`);
  return known;
}

function note({ access }: Store, action: string, target: string, detail: Record<string, unknown> = {}) {
  return access.appendAudit({ userId: null, userName: null, via: 'cli', action, target, detail });
}
