import type { Client } from 'pg';
import { fillStore } from '../entities/fill-store.ts';
import { fillTexts } from './fill-texts.ts';

interface Wanted {
  /** The address of the server. */
  readonly server: string;
  /** Of the database. */
  readonly name: string;
  readonly articles: number;
}

/** A database of articles, their facts and their texts; made where there is none of that name yet. */
export async function openBenchStore(
  client: Client,
  { server, name, articles }: Wanted,
): Promise<{ readonly url: string; readonly isNew: boolean }> {
  const url = new URL(server);
  url.pathname = `/${name}`;
  const known = await client.query('select 1 from pg_database where datname = $1', [name]);
  const isNew = known.rowCount === 0;
  if (isNew) {
    await client.query(`create database ${name}`);
    await fillStore(url.href, articles);
    await fillTexts(url.href);
  }
  return { url: url.href, isNew };
}
