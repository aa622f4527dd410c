import { RetryLater } from '../record/index.ts';

/** Faults of the disk, and of the way to our own services, as the system names them. */
const SYSTEM_CODES = new Set([
  'EACCES',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EDQUOT',
  'EFBIG',
  'EHOSTUNREACH',
  'EIO',
  'EMFILE',
  'ENETUNREACH',
  'ENFILE',
  'ENOMEM',
  'ENOSPC',
  'ENOTFOUND',
  'EPIPE',
  'EROFS',
  'ETIMEDOUT',
]);

/**
 * Of PostgreSQL: connection lost (08), a table with another shape since it was asked for (0A000), conflict of
 * transactions (40), out of room (53), shutting down (57).
 */
const SQL_STATES = /^(?:(?:08|40|53|57)[0-9A-Z]{3}|0A000)$/;

/** What the archive says when the disk is the trouble. */
const ARCHIVE_CODES = new Set(['archive-full', 'archive-unwritable']);

/** Clients that lost their connection say so in words alone. */
const LOST = /Connection (?:is closed|terminated)|Stream isn't writeable|connection timeout/i;

const DELAY_MS = 10_000;

/**
 * Tells a fault of our own house (store, queue, disk) from one of the page: no page is set aside because a
 * disk was full. Gives the outcome that puts it off, or undefined for any other error. What comes from a
 * site never gets here under its system code: fetching gives it a name of its own.
 */
export function nameOwnFault(error: unknown, delayMs = DELAY_MS): RetryLater | undefined {
  if (!(error instanceof Error)) return undefined;
  const given = (error as { code?: unknown }).code;
  const code = typeof given === 'string' ? given : '';
  const isOwn =
    SYSTEM_CODES.has(code) || SQL_STATES.test(code) || ARCHIVE_CODES.has(code) || LOST.test(error.message);
  if (!isOwn) return undefined;
  const words = error.message === '' ? code : error.message;
  const reason = `A fault of the store, the queue or the disk, not of the page: ${words}`;
  return new RetryLater('own-fault', reason, delayMs, { cause: error, isBounded: false });
}
