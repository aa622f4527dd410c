import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type {
  AppControllerRoute,
  AppViewRoute,
  BullBoardQueues,
  ControllerHandlerReturnType,
  IServerAdapter,
  UIConfig,
} from '@bull-board/api/typings/app';
import type { Server } from '../server-type.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** As strict as its page allows, which has a base of its own and styles in its elements. */
const POLICY = [
  "default-src 'self'",
  "base-uri 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join(';');

/**
 * Brings the board to our server: its page, its files and those of its calls that only read. What is asked of
 * another site (fonts) is taken out of its page.
 */
export class BoardAdapter implements IServerAdapter {
  readonly #path: string;
  #queues: BullBoardQueues = new Map();
  #uiConfig: UIConfig = {};
  #views = '';
  #files = '';
  #entry: AppViewRoute | undefined;
  #calls: readonly AppControllerRoute[] = [];
  #onError: ((error: Error) => ControllerHandlerReturnType) | undefined;

  constructor(path: string) {
    this.#path = path;
  }
  setQueues(queues: BullBoardQueues): this {
    this.#queues = queues;
    return this;
  }
  setViewsPath(path: string): this {
    this.#views = path;
    return this;
  }
  setStaticPath(_route: string, path: string): this {
    this.#files = path;
    return this;
  }
  setEntryRoute(route: AppViewRoute): this {
    this.#entry = route;
    return this;
  }
  setErrorHandler(handler: (error: Error) => ControllerHandlerReturnType): this {
    this.#onError = handler;
    return this;
  }
  setApiRoutes(routes: AppControllerRoute[]): this {
    this.#calls = routes;
    return this;
  }
  setUIConfig(config: UIConfig): this {
    this.#uiConfig = config;
    return this;
  }

  async register(server: Server): Promise<void> {
    const page = await this.#renderPage();
    const schema = { hide: true };
    for (const route of [this.#entry?.route ?? []].flat()) {
      const path = route === '/' ? '' : route;
      server.get(`${this.#path}${path}`, { schema }, async (_request, reply) =>
        reply.type('text/html').header('content-security-policy', POLICY).send(page),
      );
    }
    for (const [name, body] of await readFiles(this.#files)) {
      const type = TYPES[extname(name)] ?? 'application/octet-stream';
      const headers = { 'content-type': type, 'cache-control': 'private, max-age=3600' };
      server.get(`${this.#path}/static/${name}`, { schema }, async (_request, reply) =>
        reply.headers(headers).send(body),
      );
    }
    for (const call of this.#calls) {
      if (![call.method].flat().includes('get')) continue;
      for (const path of [call.route].flat()) {
        server.get(`${this.#path}${path}`, { schema }, async (request, reply) => {
          const { params, query, headers } = request;
          const given = { params: params as Record<string, string>, query: query as Record<string, string> };
          const asked = { queues: this.#queues, uiConfig: this.#uiConfig, body: {}, ...given };
          try {
            const { status = 200, body } = await call.handler({
              ...asked,
              headers: headers as Record<string, string>,
            });
            return await reply.code(status).send(body);
          } catch (error) {
            if (this.#onError === undefined) throw error;
            const { status = 500, body } = this.#onError(error as Error);
            return reply.code(status as 500).send(body);
          }
        });
      }
    }
  }

  async #renderPage(): Promise<string> {
    const view = this.#entry?.handler({ basePath: this.#path, uiConfig: this.#uiConfig });
    const template = await readFile(join(this.#views, view?.name ?? 'index.ejs'), 'utf8');
    const values: Readonly<Record<string, string>> = view?.params ?? {};
    return template
      .replace(/<%[-=]\s*(\w+)\s*%>/g, (_, name: string) => values[name] ?? '')
      .replace(/<link href="https:\/\/[^>]*>\s*/g, '');
  }
}

/** Every file in a folder and its own, by its path from there. */
async function readFiles(folder: string): Promise<[string, Buffer][]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.map'));
  return Promise.all(
    files.map(async (file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(folder.length + 1), await readFile(path)] as [string, Buffer];
    }),
  );
}
