import { errors } from 'undici';
import { expect, test } from 'vitest';
import { nameFailure } from '../../src/fetch/name-failure.ts';
import { Skip } from '../../src/record/index.ts';

const withCode = (code: string): Error => Object.assign(new Error(`something about ${code}`), { code });

test.each([
  ['EHOSTUNREACH', 'FetchFailure', 'unreachable'],
  ['ENETUNREACH', 'FetchFailure', 'unreachable'],
  ['EPIPE', 'FetchFailure', 'connection-lost'],
  ['ETIMEDOUT', 'FetchFailure', 'timeout-connect'],
  ['CERT_HAS_EXPIRED', 'Quarantine', 'tls-certificate'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'Quarantine', 'tls-certificate'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'Quarantine', 'tls-certificate'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'Quarantine', 'tls-certificate'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'Quarantine', 'tls-certificate'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'FetchFailure', 'tls-failed'],
  ['EPROTO', 'FetchFailure', 'tls-failed'],
  ['EMFILE', 'FetchFailure', 'connection-failed'],
])('%s becomes %s("%s")', (code, name, expected) => {
  const error = withCode(code);
  expect(nameFailure(error, 'example.org')).toMatchObject({
    name,
    code: expected,
    cause: error,
    reason: expect.stringContaining('example.org'),
  });
});

test('an error of undici that has no name here is still a failure of the fetch', () => {
  expect(nameFailure(new errors.ResponseContentLengthMismatchError(), 'example.org')).toMatchObject({
    code: 'connection-lost',
  });
  expect(nameFailure(new errors.NotSupportedError('x'), 'example.org')).toMatchObject({
    code: 'connection-failed',
  });
});

test.each([new Skip('not-modified', 'Unchanged.'), new TypeError('a fault of ours'), 'a string', null])(
  'leaves %s as it is',
  (error) => {
    expect(nameFailure(error, 'example.org')).toBe(error);
  },
);
