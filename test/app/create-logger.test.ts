import { describe, expect, it } from 'vitest';
import { createLogger } from '../../src/app/index.ts';

function log(write: (logger: ReturnType<typeof createLogger>) => void): string {
  let written = '';
  write(createLogger({ logLevel: 'info' }, { write: (line) => void (written += line) }));
  return written;
}

describe('createLogger', () => {
  it('writes a line of JSON', () => {
    expect(JSON.parse(log((l) => l.info({ urlId: 'url-1' }, 'Done')))).toMatchObject({
      msg: 'Done',
      urlId: 'url-1',
      service: 'alderman',
    });
  });

  it('takes secrets out wherever they stand', () => {
    const fields = {
      token: 'hush',
      headers: { authorization: 'hush', cookie: 'hush' },
      request: { body: { password: 'hush' } },
      url: 'postgres://alderman:hush@db.example/store',
    };
    const written = log((l) => l.info(fields, 'x'));
    expect(written).not.toContain('hush');
    expect(written).toContain('db.example/store');
  });

  it('takes passwords out of what an error says, and keeps where it came from', () => {
    const error = new Error('no way to postgres://alderman:hush@db.example/store');
    const written = log((l) => l.warn({ err: error }, 'x'));
    expect(written).not.toContain('hush');
    expect(written).toContain('create-logger.test.ts');
  });
});
