import { errors } from 'undici';
import { Outcome, Quarantine } from '../record/index.ts';
import { FetchFailure } from './fetch-failure.ts';

/** Codes of Node and undici → our code and the words for it, said of a host. */
const FAILURES: Readonly<Record<string, readonly [code: string, words: string]>> = {
  ENOTFOUND: [
    'dns-not-found',
    'has no address: the name is not known. Check the spelling, or the connection',
  ],
  EAI_AGAIN: ['dns-failed', 'could not be looked up: the name service does not answer'],
  EAI_FAIL: ['dns-failed', 'could not be looked up: the name service failed'],
  ECONNREFUSED: ['refused', 'refused the connection'],
  ECONNRESET: ['connection-lost', 'broke off the connection'],
  EPIPE: ['connection-lost', 'broke off the connection'],
  UND_ERR_SOCKET: ['connection-lost', 'broke off the connection'],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['connection-lost', 'sent less or more of the page than it announced'],
  EHOSTUNREACH: ['unreachable', 'cannot be reached from here'],
  ENETUNREACH: ['unreachable', 'cannot be reached from here'],
  EADDRNOTAVAIL: ['unreachable', 'cannot be reached from here'],
  ETIMEDOUT: ['timeout-connect', 'did not take up the connection in time'],
  UND_ERR_CONNECT_TIMEOUT: ['timeout-connect', 'did not take up the connection in time'],
  UND_ERR_HEADERS_TIMEOUT: ['timeout-headers', 'took the request but did not begin to answer in time'],
  UND_ERR_BODY_TIMEOUT: ['timeout-body', 'began to send the page and then stopped'],
};

const CERTIFICATE = /CERT|SIGNATURE|ISSUER|ALTNAME/;

/**
 * A failed request as a named outcome or `FetchFailure`. What comes from neither the network nor HTTP (the
 * caller's abort, a fault of ours) stays as it is.
 */
export function nameFailure(error: unknown, host: string): unknown {
  if (error instanceof Outcome || error instanceof FetchFailure || !(error instanceof Error)) return error;
  const options = { cause: error };
  const { code = '' } = error as NodeJS.ErrnoException;
  const known = FAILURES[code];
  if (known !== undefined) return new FetchFailure(known[0], `${host} ${known[1]}.`, options);
  if (code === 'UND_ERR_HEADERS_OVERFLOW' || code === 'HPE_HEADER_OVERFLOW') {
    return new Quarantine('headers-over-cap', `${host} sends more headers than are taken.`, options);
  }
  if (error instanceof errors.HTTPParserError) {
    return new FetchFailure('http-garbled', `${host} answers with something that is not HTTP.`, options);
  }
  if (typeof code !== 'string' || code === '') return error;
  if (CERTIFICATE.test(code)) {
    const words = `The certificate of ${host} is not valid (${error.message}), so the page cannot be trusted.`;
    return new Quarantine('tls-certificate', words, options);
  }
  if (code.startsWith('ERR_SSL') || code.startsWith('ERR_TLS') || code === 'EPROTO') {
    return new FetchFailure('tls-failed', `${host} and this machine found no safe connection.`, options);
  }
  return new FetchFailure('connection-failed', `${host} could not be read (${code}).`, options);
}
