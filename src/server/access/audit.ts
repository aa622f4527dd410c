import type { App } from '../../app/index.ts';
import type { Request } from '../server-type.ts';

/** Writes down what the sender of a request did. `detail` holds no secret. */
export function audit(
  { store }: Pick<App, 'store'>,
  { viewer, ip }: Request,
  action: string,
  target: string | null = null,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  return store.access.appendAudit({
    userId: viewer?.userId ?? null,
    userName: viewer?.name ?? null,
    via: viewer?.via ?? 'none',
    address: ip,
    action,
    target,
    detail,
  });
}
