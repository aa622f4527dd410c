import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, SETTINGS } from '../../src/app/index.ts';

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toEqual({
      dataDirectory: resolve('data'),
      databaseUrl: null,
      redisUrl: null,
      queuePrefix: 'alderman',
      contact: null,
      allowInside: [],
      hostDelayMs: 2000,
      hostConcurrency: 1,
      sourcesFile: resolve('sources.yaml'),
      sinks: ['jsonl'],
      sinkSettings: expect.objectContaining({ ALDERMAN_JSONL_FILE: 'records.jsonl' }) as object,
      listen: { host: '127.0.0.1', port: 8080 },
      publicUrl: null,
      trustedProxies: ['127.0.0.1', '::1'],
      tokensOnly: false,
      rateLimit: 600,
      logLevel: 'info',
      metricsListen: null,
    });
  });

  it('counts an empty variable as unset, and splits lists', () => {
    const config = readConfig({ DATABASE_URL: '', ALDERMAN_ALLOW_INSIDE: '127.0.0.1:8080, 10.1.0.0/16,' });
    expect(config.databaseUrl).toBeNull();
    expect(config.allowInside).toEqual(['127.0.0.1:8080', '10.1.0.0/16']);
  });

  it('reads the delay of hosts in seconds', () => {
    expect(readConfig({ ALDERMAN_HOST_DELAY: '0.25' }).hostDelayMs).toBe(250);
    expect(() => readConfig({ ALDERMAN_HOST_DELAY: '-1' })).toThrow(/ALDERMAN_HOST_DELAY must be a number/);
    expect(() => readConfig({ ALDERMAN_HOST_CONCURRENCY: '0' })).toThrow(/ALDERMAN_HOST_CONCURRENCY/);
  });

  it('reads where the server listens, and the origin at which people reach it', () => {
    const listen = (text: string) => readConfig({ ALDERMAN_LISTEN: text }).listen;
    expect(listen('0.0.0.0:80')).toEqual({ host: '0.0.0.0', port: 80 });
    expect(listen('[::1]:8081')).toEqual({ host: '::1', port: 8081 });
    expect(listen('9000')).toEqual({ host: '127.0.0.1', port: 9000 });
    for (const wrong of ['localhost', '127.0.0.1:99999', 'a b:80'])
      expect(() => listen(wrong)).toThrow(/ALDERMAN_LISTEN/);
    const { publicUrl } = readConfig({ ALDERMAN_PUBLIC_URL: 'https://alderman.example/' });
    expect(publicUrl).toBe('https://alderman.example');
  });

  it('names every setting that is wrong', () => {
    const wrong = { DATABASE_URL: 'mysql://x', REDIS_URL: 'localhost', ALDERMAN_LOG_LEVEL: 'loud' };
    expect(() => readConfig(wrong)).toThrow(
      /DATABASE_URL must be a URL that begins with postgres:\/\/ or postgresql:\/\/.*REDIS_URL.*ALDERMAN_LOG_LEVEL/,
    );
    expect(() => readConfig({ ALDERMAN_SINKS: 'jsonl,fax' })).toThrow(/ALDERMAN_SINKS/);
  });

  it('describes every setting', () => {
    expect(SETTINGS.map((setting) => setting.name)).toContain('ALDERMAN_CONTACT');
    for (const { description } of SETTINGS) expect(description).toMatch(/\w.*\./);
  });
});
