import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { writeAtomically } from '../../../src/fetch/archive/write-atomically.ts';
import { createArchive } from '../../../src/fetch/index.ts';

vi.mock('../../../src/fetch/archive/write-atomically.ts');

test.each([
  ['ENOSPC', 'archive-full', 'disk is full'],
  ['EDQUOT', 'archive-full', 'disk is full'],
  ['EROFS', 'archive-unwritable', 'permissions'],
])('a write that ends in %s is named %s', async (code, expected, words) => {
  vi.mocked(writeAtomically).mockRejectedValue(Object.assign(new Error(code), { code }));
  const archive = createArchive(path.join(tmpdir(), 'no-such-archive'));
  await expect(archive.put(Buffer.from('x'))).rejects.toMatchObject({
    name: 'ArchiveError',
    code: expected,
    reason: expect.stringContaining(words),
  });
});
