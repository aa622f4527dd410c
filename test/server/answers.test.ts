import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openServer, type TestServer } from './open-server.ts';

interface Description {
  readonly paths: Readonly<
    Record<string, { get?: { responses: Record<string, { content: Record<string, { schema: object }> }> } }>
  >;
}

/** Every route that is read, as asked of a store with articles in it. */
const ASKED: Readonly<Record<string, string>> = {
  '/api/v1/me': '',
  '/api/v1/records': '',
  '/api/v1/records/{id}': 'record',
  '/api/v1/records/{id}/changes': 'record',
  '/api/v1/records/{id}/copies': 'record',
  '/api/v1/facts': '?kind=roles',
  '/api/v1/entities': '?name=Leeds',
  '/api/v1/entities/{id}': 'body',
  '/api/v1/entities/{id}/posts': 'person',
  '/api/v1/entities/{id}/holders': 'body',
  '/api/v1/entities/{id}/ratings': 'body',
  '/api/v1/interventions': '',
  '/api/v1/changes': '?since=2000-01-01',
  '/api/v1/contradictions': '',
  '/api/v1/search': '?q=leader',
  '/api/v1/sources': '',
  '/api/v1/urls': '',
  '/api/v1/urls/{id}': 'url',
  '/api/v1/quarantine': '',
  '/api/v1/tokens': '',
  '/api/v1/users': '',
  '/api/v1/audit': '',
};

describe('what the API answers', () => {
  let t: TestServer;
  let headers: Record<string, string>;
  let description: Description;
  const ids: Record<string, string> = {};
  const ajv = new Ajv2020.default({ strict: false });
  addFormats.default(ajv);

  const get = async (url: string) => {
    const answer = await t.server.inject({ url, headers });
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json<{ items?: { id: string }[] }>();
  };
  const findFirst = async (url: string) => (await get(`/api/v1${url}`)).items?.[0]?.id ?? '';

  beforeAll(async () => {
    t = await openServer();
    ({ headers } = await t.giveToken('admin'));
    for (let i = 0; i < 2; i++) await t.saveArticle({ ending: ` It was the ${i}th time.` });
    description = (await t.server.inject({ url: '/docs/json', headers })).json();
    ajv.addSchema({ $id: 'https://alderman.example/api', ...description });
    ids['record'] = await findFirst('/records');
    ids['url'] = await findFirst('/urls');
    ids['body'] = await findFirst('/entities?name=Leeds');
    ids['person'] = await findFirst('/entities?name=Marsh&kind=person');
  });
  afterAll(() => t.close());

  it.each(Object.entries(ASKED))('%s is as its description says', async (path, asked) => {
    const url = path.includes('{id}') ? path.replace('{id}', ids[asked] ?? '') : path + asked;
    const answer = await get(url);
    const pointer = ['paths', path, 'get', 'responses', '200', 'content', 'application/json', 'schema'];
    const place = pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')));
    const validate = ajv.compile({ $ref: `https://alderman.example/api#/${place.join('/')}` });
    expect(validate(answer), JSON.stringify(validate.errors)).toBe(true);
  });

  it('is asked of every route that is read, but for streams and single things that are not there', () => {
    const read = Object.entries(description.paths).flatMap(([path, { get: route }]) =>
      route === undefined || !path.startsWith('/api/v1/') ? [] : [path],
    );
    expect(read.filter((path) => !(path in ASKED)).toSorted()).toEqual([
      '/api/v1/quarantine/{id}',
      '/api/v1/sources/{id}',
      '/api/v1/submissions/{id}',
      '/api/v1/submissions/{id}/events',
    ]);
  });
});
