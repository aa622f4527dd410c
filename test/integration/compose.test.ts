import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SETTINGS } from '../../src/app/index.ts';
import { DISCOVER, TOPOLOGY } from '../../src/pipeline/index.ts';

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly entrypoint?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test?: readonly string[] };
  readonly ports?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly stop_grace_period?: string;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path: string) => readFileSync(root(path), 'utf8');
const { services, volumes } = parse(read('docker-compose.yml'), { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};
const ours = Object.entries(services).filter(([, service]) => service.build !== undefined);
const stages = [DISCOVER.stage, ...TOPOLOGY.map((stage) => stage.stage)];

describe('docker-compose.yml', () => {
  it('has a worker for every stage, each of a file that the build makes', () => {
    for (const stage of stages) {
      expect(services[stage]!.command).toEqual([`dist/workers/${stage}.js`]);
      expect(existsSync(root(`workers/${stage}.ts`))).toBe(true);
    }
    for (const name of ['serve', 'alderman']) {
      expect(services[name]!.entrypoint).toEqual(['node', 'dist/src/cli/main.js']);
    }
    expect(services['serve']!.command).toEqual(['serve', '--no-workers']);
    // To no one but this machine: what lies in front of it has the certificate.
    expect(services['serve']!.ports).toEqual(['127.0.0.1:8080:8080']);
    expect(existsSync(root('src/cli/main.ts'))).toBe(true);
  });

  it('runs what is ours read-only, without privileges, and gives it time to stop', () => {
    expect(ours.length).toBe(stages.length + 2);
    for (const [, service] of ours) {
      expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], stop_grace_period: '35s' });
      expect(service.depends_on).toEqual({
        postgres: { condition: 'service_healthy' },
        redis: { condition: 'service_healthy' },
      });
    }
    expect(read('Dockerfile')).toMatch(/^USER node$/m);
  });

  it('sets only what there is to set', () => {
    const known = new Set(SETTINGS.map((setting) => setting.name));
    for (const [, service] of ours) {
      for (const name of Object.keys(service.environment ?? {})) expect(known).toContain(name);
    }
  });

  it('pins every image, and mounts only volumes that it declares', () => {
    for (const { image, build } of Object.values(services)) {
      if (build === undefined) expect(image).toMatch(/^[a-z]+:\d+\.\d+\.\d+-|^[a-z]+:\d+\.\d+-/);
    }
    expect(read('Dockerfile').match(/^FROM \S+/gm)).toEqual(Array(2).fill('FROM node:22.14.0-bookworm-slim'));
    const mounted = Object.values(services).flatMap((service) => service.volumes ?? []);
    const names = mounted.map((volume) => volume.split(':')[0]!).filter((name) => !name.startsWith('.'));
    expect(new Set(names)).toEqual(new Set(Object.keys(volumes)));
  });

  it('has a Redis that keeps every job, and services that say when they are ready', () => {
    const command = services['redis']!.command!.join(' ');
    expect(command).toContain('--maxmemory-policy noeviction');
    expect(command).toContain('--appendonly yes');
    for (const name of ['redis', 'postgres']) {
      expect(services[name]!.healthcheck).toBeDefined();
      expect(services[name]).toMatchObject({ user: name, read_only: true, cap_drop: ['ALL'] });
    }
  });

  it('asks each process of ours whether it is ready, where it says so', () => {
    for (const [name, { healthcheck, environment = {} }] of ours) {
      if (name === 'alderman') continue;
      const asked = /http:\/\/127\.0\.0\.1(:\d+)\/readyz/.exec(healthcheck!.test!.join(' '))![1]!;
      const settings = name === 'serve' ? environment['ALDERMAN_LISTEN'] : environment['ALDERMAN_METRICS'];
      expect(settings).toBe(`0.0.0.0${asked}`);
    }
  });
});
