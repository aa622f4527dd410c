import { createLogger, ingestAll, openApp, readConfig } from './src/app/index.ts';
import { startSite } from './test/integration/site.ts';
const site = await startSite({ delayMs: 5 });
const t = Date.now(); let c0: NodeJS.CpuUsage;
const app = await openApp(
  readConfig({
    ALDERMAN_DATA: process.argv[2],
    ALDERMAN_ALLOW_INSIDE: site.host,
    ALDERMAN_LOG_LEVEL: process.argv[4] ?? 'silent',
    ...(process.argv[5] ? { REDIS_URL: process.argv[5] } : {}),
  }),
);
console.log('open', Date.now() - t, process.cpuUsage()); c0 = process.cpuUsage();
const n = Number(process.argv[3]);
const out = await ingestAll(
  app,
  Array.from({ length: n }, (_, i) => `${site.origin}/news/${i}`),
  {
    onProgress: (p) => {
      if (p.finished % 50 === 0) console.log(p.finished, Date.now() - t);
    },
  },
);
const c = process.cpuUsage(c0); console.log('ingested', Date.now() - t, out.length, 'cpu ms per url', (c.user + c.system) / 1000 / n, (c.user)/1000/n);
await app.close();
console.log('closed', Date.now() - t, process.memoryUsage().rss / 1e6);
await site.close();
