import { createHmac } from 'node:crypto';

const PREFIX = 'whsec_';
const FEWEST_BYTES = 24;

/** The secrets of a setting, parted by spaces; null where one is not of the form that is asked for. */
export function readSecrets(text: string): Uint8Array[] | null {
  const parts = text.trim().split(/\s+/);
  const secrets = parts.map((part) => Buffer.from(part.slice(PREFIX.length), 'base64'));
  const isFit = parts.every(
    (part, i) => part.startsWith(PREFIX) && (secrets[i]?.length ?? 0) >= FEWEST_BYTES,
  );
  return isFit && parts.length <= 2 ? secrets : null;
}

/**
 * The header `webhook-signature` of a message, one signature a secret: HMAC-SHA256 in base64 of
 * `id.timestamp.body`, as the Standard Webhooks specification has it. `timestamp` is in seconds.
 */
export function signWebhook(
  message: { readonly id: string; readonly timestamp: number; readonly body: string },
  secrets: readonly Uint8Array[],
): string {
  const content = `${message.id}.${message.timestamp}.${message.body}`;
  return secrets
    .map((secret) => `v1,${createHmac('sha256', secret).update(content).digest('base64')}`)
    .join(' ');
}
