import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, openApp, readConfig, type App } from '../../src/app/index.ts';
import { createServer } from '../../src/server/index.ts';
import type { Scope, UserRole } from '../../src/store/index.ts';
import { createId } from '../../src/record/index.ts';
import { createDatabase, findPostgres } from '../services.ts';
import { makePage, makeRecord } from '../store/make-record.ts';

const DAY_SECONDS = 24 * 60 * 60;

export interface Session {
  readonly name: string;
  readonly password: string;
  readonly userId: string;
  readonly cookie: { readonly name: string; readonly value: string };
  readonly headers: Record<string, string>;
}

export type TestServer = Awaited<ReturnType<typeof openServer>>;

/** The homes of the store on which a suite is to run; a server only where one is to be had. */
export async function listHomes(): Promise<('embedded' | 'server')[]> {
  return (await findPostgres()) === null ? ['embedded'] : ['embedded', 'server'];
}

/** A real server over a store of its own, with what tests ask of it. */
export async function openServer(
  settings: Readonly<Record<string, string>> = {},
  home: 'embedded' | 'server' = 'embedded',
) {
  const directory = mkdtempSync(join(tmpdir(), 'alderman-server-'));
  const database = home === 'server' ? await createDatabase((await findPostgres()) ?? '') : undefined;
  const lines: string[] = [];
  const config = readConfig({
    ALDERMAN_DATA: join(directory, 'home', 'data'),
    ALDERMAN_SOURCES: join(directory, 'sources.yaml'),
    ALDERMAN_HOST_DELAY: '0',
    ALDERMAN_LOG_LEVEL: 'debug',
    ALDERMAN_RATE_LIMIT: '100000',
    ...(database === undefined ? {} : { DATABASE_URL: database.url }),
    ...settings,
  });
  const log = createLogger(config, { write: (line) => lines.push(line) });
  const app: App = await openApp(config, log);
  const server = await createServer(app);
  const { access } = app.store;

  return {
    app,
    server,
    /** Holds all folders of the server's own, some levels down. */
    directory,
    /** Everything that was logged. */
    lines,
    /** The header that lets a new user of a role in, with a token of these scopes. */
    async giveToken(role: UserRole, scopes: readonly Scope[] = ['read', 'submit', 'review', 'admin']) {
      const name = `${role}-${Math.random().toString(36).slice(2, 10)}`;
      const user = await access.addUser(name, role);
      const token = { name: 'test', scopes, lifeSeconds: DAY_SECONDS };
      const { id, secret } = await access.createToken(user!.id, token);
      return { id, secret, name, userId: user!.id, headers: { authorization: `Bearer ${secret}` } };
    },
    /** A session opened through the one-time link: its cookie, and the token that goes with changes. */
    async giveSession(role: UserRole, password = 'a long enough password'): Promise<Session> {
      const name = `${role}-${Math.random().toString(36).slice(2, 10)}`;
      const user = await access.addUser(name, role);
      const link = await access.invite(user!.id, DAY_SECONDS);
      const answer = await server.inject({ method: 'POST', url: '/join', payload: { link, password } });
      const [cookie] = answer.cookies;
      const headers = { cookie: `${cookie!.name}=${cookie!.value}` };
      return { name, password, userId: user!.id, cookie: cookie!, headers };
    },
    /** Stores an article with its facts; gives its record. */
    async saveArticle(over: Parameters<typeof makeRecord>[0] = {}) {
      const record = makeRecord(over);
      const url = record.article.url!;
      const urlId = createId('url', url);
      await app.store.submitUrls([{ id: urlId, url, submittedAs: url, state: 'queued', stage: 'fetch' }]);
      const pageId = await app.store.savePage(urlId, makePage(`body of ${record.id}`));
      await app.store.saveRecord({ urlId, pageId, record });
      await app.store.advanceUrl(urlId, { from: 'queued', to: 'done', stage: 'emit' });
      return record;
    },
    async close() {
      await server.close();
      await app.close();
      await database?.drop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
