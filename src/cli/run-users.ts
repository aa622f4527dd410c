import { findOrigin, inviteUser } from '../server/index.ts';
import { type Store, type User, USER_ROLES, type UserRole, UserName } from '../store/index.ts';
import type { UsersOptions } from './commands/users.ts';
import { formatTable } from './show/format-table.ts';
import { writeLine } from './show/write-line.ts';
import { readSettings, withStore } from './store-options.ts';
import { EXIT, type ExitCode, type Terminal, UsageError } from './terminal.ts';

export function listUsers(options: UsersOptions, terminal: Terminal): Promise<ExitCode> {
  return withStore(readSettings(terminal, options), async ({ access }) => {
    const users = await access.listUsers();
    if (options.json === true) {
      for (const user of users) await writeLine(terminal.stdout, JSON.stringify(user));
      return EXIT.ok;
    }
    const columns = ['name', 'role', 'state', 'since'].map((heading) => ({ heading }));
    const rows = users.map((user) => [
      user.name,
      user.role,
      describeState(user),
      user.createdAt.toISOString().slice(0, 10),
    ]);
    await writeLine(terminal.stdout, formatTable(columns, rows));
    return EXIT.ok;
  });
}

function describeState({ disabledAt, hasPassword }: User): string {
  if (disabledAt !== null) return 'disabled';
  return hasPassword ? 'active' : 'no password yet';
}

export function addUser(name: string, options: UsersOptions, terminal: Terminal): Promise<ExitCode> {
  const role = toRole(options.role ?? 'reader');
  const { success, data, error } = UserName.safeParse(name);
  if (!success) throw new UsageError(`${name}: ${error.issues[0]?.message}`);
  const config = readSettings(terminal, options);
  return withStore(config, async (store) => {
    const added = await store.access.addUser(data, role);
    if (added === undefined) {
      const user = await requireUser(store, data);
      if (options.role === undefined) throw new UsageError(`There is a user "${data}". To change: --role.`);
      await store.access.setRole(user.id, role);
      await note(store, 'users.role', user, { role });
      await writeLine(terminal.stdout, `${data} is ${role} now`);
      return EXIT.ok;
    }
    await note(store, 'users.add', added, { role });
    await showLink(terminal, await inviteUser(store.access, added.id, findOrigin(config)));
    return EXIT.ok;
  });
}

export function disableUser(name: string, options: UsersOptions, terminal: Terminal): Promise<ExitCode> {
  const isDisabled = options.enable !== true;
  return withStore(readSettings(terminal, options), async (store) => {
    const user = await requireUser(store, name);
    await store.access.setDisabled(user.id, isDisabled);
    await note(store, isDisabled ? 'users.disable' : 'users.enable', user);
    await writeLine(terminal.stdout, `${user.name} is ${isDisabled ? 'kept out' : 'let in again'}`);
    return EXIT.ok;
  });
}

export function resetUser(name: string, options: UsersOptions, terminal: Terminal): Promise<ExitCode> {
  const config = readSettings(terminal, options);
  return withStore(config, async (store) => {
    const user = await requireUser(store, name);
    if (user.disabledAt !== null) {
      throw new UsageError(`${user.name} is kept out. First: alderman users disable --enable ${user.name}`);
    }
    await note(store, 'users.reset', user);
    await showLink(terminal, await inviteUser(store.access, user.id, findOrigin(config)));
    return EXIT.ok;
  });
}

/** @throws UsageError where there is none of that name */
export async function requireUser({ access }: Store, name: string): Promise<User> {
  const user = (await access.listUsers()).find((one) => one.name === name.trim().toLowerCase());
  if (user === undefined) throw new UsageError(`There is no user "${name}".`);
  return user;
}

function toRole(role: string): UserRole {
  const known = USER_ROLES.find((one) => one === role);
  if (known === undefined)
    throw new UsageError(`There is no role "${role}"; there are ${USER_ROLES.join(', ')}.`);
  return known;
}

function note({ access }: Store, action: string, user: User, detail: Record<string, unknown> = {}) {
  const entry = { userId: null, userName: null, via: 'cli', target: user.id } as const;
  return access.appendAudit({ ...entry, action, detail: { name: user.name, ...detail } });
}

async function showLink({ stdout }: Terminal, link: string): Promise<void> {
  await writeLine(stdout, link);
}
