import type { ArticleRecord } from 'alderman';
import { AwsClient } from 'aws4fetch';
import { printPosts } from './print-posts.ts';

const setting = (name: string) => process.env[`ALDERMAN_OBJECT_STORE_${name}`] ?? '';
const client = new AwsClient({
  accessKeyId: setting('ACCESS_KEY_ID'),
  secretAccessKey: setting('SECRET_ACCESS_KEY'),
  region: setting('REGION') || 'us-east-1',
  service: 's3',
});
const bucket = `${setting('ENDPOINT')}/${setting('BUCKET')}`;
const prefix = setting('PREFIX') || 'alderman/';

for (let after = ''; ;) {
  const query = new URLSearchParams({ 'list-type': '2', prefix, 'start-after': after });
  const list = await (await client.fetch(`${bucket}?${query}`)).text();
  const names = [...list.matchAll(/<Key>([^<]+)<\/Key>/g)].map((match) => match[1] ?? '');
  for (const name of names) {
    const response = await client.fetch(`${bucket}/${name}`);
    printPosts((await response.json()) as ArticleRecord);
  }
  after = names.at(-1) ?? '';
  if (!list.includes('<IsTruncated>true')) break;
}
