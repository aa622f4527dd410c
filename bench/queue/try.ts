import { measureCrawl } from './measure-crawl.ts';
import { startPostgresServer, startRedisServer } from '../../test/servers.ts';
const [home, n = '1', pages = '1000'] = process.argv.slice(2);
if (home === 'servers') {
  const redis = (await startRedisServer([
    '--appendonly',
    'yes',
    '--save',
    '',
    '--maxmemory-policy',
    'noeviction',
  ]))!;
  const pg = (await startPostgresServer(['-c', 'synchronous_commit=on']))!;
  try {
    console.log(
      await measureCrawl({
        servers: { REDIS_URL: redis.url, DATABASE_URL: pg.url },
        processes: Number(n),
        pages: Number(pages),
        serverPids: [redis.pid(), pg.pid()],
      }),
    );
  } finally {
    await redis.remove();
    await pg.remove();
  }
} else console.log(await measureCrawl({ servers: {}, processes: 1, pages: Number(pages), serverPids: [] }));
