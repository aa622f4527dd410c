/** What a route answers when it does not do what was asked; `message` is in words for whoever asked. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

type Body = object | undefined;

let csrfToken: string | null = null;
let askToSignIn: (() => Promise<void>) | null = null;

/** Sets what goes with every change. */
export function setCsrfToken(token: string | null): void {
  csrfToken = token;
}

/** Sets what is done when the session has ended: resolves once there is one again. */
export function onSessionEnd(ask: () => Promise<void>): void {
  askToSignIn = ask;
}

export function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return send<T>('GET', path, undefined, signal);
}
export function post<T>(path: string, body: object = {}): Promise<T> {
  return send<T>('POST', path, body);
}
export function remove<T>(path: string): Promise<T> {
  return send<T>('DELETE', path, undefined);
}

/**
 * Asks the desk's own routes, below /desk/api. Where the session has ended it lets the analyst sign in and asks again,
 * so that nothing that was typed is lost.
 */
async function send<T>(method: string, path: string, body: Body, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const response = await ask(method, path, body, signal);
    if (response.ok) return (response.status === 204 ? undefined : await response.json()) as T;
    if (response.status === 401 && askToSignIn !== null) await askToSignIn();
    else throw await readError(response);
  }
}

async function ask(method: string, path: string, body: Body, signal?: AbortSignal): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (method !== 'GET' && csrfToken !== null) headers['x-csrf-token'] = csrfToken;
  try {
    return await fetch(`/desk/api${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new ApiError(0, 'unreachable', 'The server cannot be reached. Check that it runs, then try again.');
  }
}

async function readError(response: Response): Promise<ApiError> {
  try {
    const { code, detail } = (await response.json()) as { code: string; detail: string };
    return new ApiError(response.status, code, detail);
  } catch {
    return new ApiError(response.status, 'error', `The server answered ${response.status}. Try again.`);
  }
}
