import { Model } from '@alephdata/followthemoney';
import defaultModel from '@alephdata/followthemoney/dist/defaultModel.json' with { type: 'json' };
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseRssFeed } from 'feedsmith';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  type ExportSource,
  formatFtm,
  formatJsonLd,
  formatPopolo,
  formatRss,
} from '../../src/export/index.ts';
import { makeRecord } from '../store/make-record.ts';
import { GOLDEN_RECORDS, ITEMS, join, source, toItem } from './make-items.ts';
import { POPOLO } from './models/popolo.ts';
import { ACTION_STATUSES, SUPERTYPES, VOCABULARY } from './models/schema-org.ts';

type Node = Record<string, unknown> & { readonly '@id': string; readonly '@type': string };

/** Two articles in which the same person is one, by the store's word. */
const twice: ExportSource = async function* () {
  yield toItem(makeRecord(), 0, { p1: 'person-7', c1: 'council-3' });
  yield toItem(makeRecord(), 1, { p1: 'person-7', c1: 'council-3' });
};

describe('JSON-LD', () => {
  it('says of each post whether it is held', async () => {
    const record = makeRecord();
    const [role] = record.roles;
    record.roles.push(
      { ...role!, id: 'former', status: 'former' },
      {
        ...role!,
        id: 'incoming',
        status: 'incoming',
        review: { status: 'corrected', at: '2026-01-06T00:00:00Z' },
      },
    );
    const text = await join(
      formatJsonLd(async function* () {
        yield toItem(record);
      }),
    );
    const { '@graph': graph } = JSON.parse(text) as { '@graph': Node[] };
    const person = graph.find((node) => node['@type'] === 'Person');
    expect(person?.['memberOf']).toMatchObject([
      { description: 'current' },
      { description: 'former' },
      { description: 'incoming; corrected by an analyst' },
    ]);
  });

  it('uses types and properties of schema.org alone, each with what may stand there', async () => {
    const document = JSON.parse(await join(formatJsonLd(source))) as { '@context': string; '@graph': Node[] };
    expect(document['@context']).toBe('https://schema.org');
    const types = new Map(document['@graph'].map((node) => [node['@id'], node['@type']]));
    const problems: string[] = [];
    const check = (node: Node, path: string): string => {
      const type = node['@type'] === undefined ? types.get(node['@id']) : node['@type'];
      if (type === undefined) {
        problems.push(`${path}: nothing is called ${node['@id']}`);
        return '';
      }
      for (const [name, value] of Object.entries(node)) {
        if (name.startsWith('@')) continue;
        const allowed = VOCABULARY[type]?.[name];
        if (allowed === undefined) problems.push(`${path}: ${type} has no ${name}`);
        for (const one of [value].flat()) {
          const own =
            typeof one === 'object' && one !== null ? check(one as Node, `${path}.${name}`) : 'Text';
          const kinds = ACTION_STATUSES.includes(String(one))
            ? ['ActionStatusType']
            : [own, ...(SUPERTYPES[own] ?? [])];
          if (allowed?.some((kind) => kinds.includes(kind)) === false)
            problems.push(`${path}.${name}: no ${own}`);
        }
      }
      return type;
    };
    for (const node of document['@graph']) check(node, node['@id']);
    expect(problems).toEqual([]);
    for (const type of ['NewsArticle', 'Person', 'Review', 'Action', 'Quotation']) {
      expect([...types.values()]).toContain(type);
    }
  });

  it('names one person by one id', async () => {
    const { '@graph': graph } = JSON.parse(await join(formatJsonLd(twice))) as { '@graph': Node[] };
    const people = graph.filter((node) => node['@type'] === 'Person').map((node) => node['@id']);
    expect(people).toEqual(['urn:alderman:person-7', 'urn:alderman:person-7']);
  });
});

describe('Popolo', () => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const validate = ajv.compile(POPOLO);

  it('is what the specification describes, and refers to nothing that is not there', async () => {
    const document = JSON.parse(await join(formatPopolo(source))) as Record<string, Node[]>;
    expect(validate(document), ajv.errorsText(validate.errors)).toBe(true);
    const ids = (list: string) => new Set(document[list]!.map((thing) => thing['id']));
    for (const list of ['persons', 'organizations', 'posts', 'memberships']) {
      expect(document[list]!.length, list).toBeGreaterThan(3);
      expect(ids(list).size, list).toBe(document[list]!.length);
    }
    for (const membership of document['memberships']!) {
      expect(ids('persons')).toContain(membership['person_id']);
      expect(ids('organizations')).toContain(membership['organization_id']);
      expect(ids('posts')).toContain(membership['post_id']);
    }
    for (const post of document['posts']!) expect(ids('organizations')).toContain(post['organization_id']);
    const roles = GOLDEN_RECORDS.flatMap((record) => record.roles).filter(
      (role) => role.organisationId !== null,
    );
    expect(new Set(roles.map(({ id }) => id))).toEqual(
      new Set([...ids('memberships')].filter((id) => String(id).startsWith('role-'))),
    );
  });

  it('has a person of two articles once, and the post once, with both memberships', async () => {
    const document = JSON.parse(await join(formatPopolo(twice))) as Record<string, Node[]>;
    expect(document['persons']).toEqual([expect.objectContaining({ id: 'person-7', name: 'Joan Marsh' })]);
    expect(document['posts']).toHaveLength(1);
    expect(document['organizations']!.map(({ id }) => id)).toContain('council-3');
  });

  it('is a document though there is nothing in it', async () => {
    const nothing: ExportSource = async function* () {};
    expect(validate(JSON.parse(await join(formatPopolo(nothing))))).toBe(true);
  });
});

describe('FollowTheMoney', () => {
  const model = new Model(defaultModel);
  interface Entity {
    readonly id: string;
    readonly schema: string;
    readonly properties: Record<string, string[]>;
  }
  const FORMS: Readonly<Record<string, RegExp>> = {
    date: /^\d{4}(-\d{2}){0,2}$/,
    url: /^https?:\/\/\S+$/,
    country: /^[a-z]{2}$/,
    language: /^[a-z]{3}$/,
  };

  it('has schemata and properties of the model alone, with values of their types', async () => {
    const entities = (await join(formatFtm(source)))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Entity);
    const schemata = new Map(entities.map(({ id, schema }) => [id, model.getSchema(schema)]));
    for (const { id, schema, properties } of entities) {
      const own = model.getSchema(schema);
      expect(own.abstract, schema).not.toBe(true);
      for (const name of own.required)
        expect(properties[name], `${schema} ${id} lacks ${name}`).toBeDefined();
      for (const [name, values] of Object.entries(properties)) {
        const property = own.getProperty(name);
        expect(property.stub, name).not.toBe(true);
        for (const value of values) {
          expect(typeof value === 'string' && value !== '', name).toBe(true);
          const form = FORMS[property.type.name];
          if (form !== undefined) expect(value, `${schema}.${name}`).toMatch(form);
          if (property.type.name !== 'entity') continue;
          const range = property.getRange();
          expect(schemata.get(value)?.isA(range), `${schema}.${name} ${value}`).toBe(true);
        }
      }
    }
    const used = new Set(entities.map(({ schema }) => schema));
    for (const schema of ['Person', 'PublicBody', 'Position', 'Occupancy', 'Article', 'Event', 'Note']) {
      expect(used).toContain(schema);
    }
  });
});

describe('RSS', () => {
  const link = 'https://alderman.example/';

  it('is well-formed, and has what RSS 2.0 asks for', async () => {
    const xml = await formatRss(source, { link, limit: 1000 });
    const { window } = new JSDOM();
    const document = new window.DOMParser().parseFromString(xml, 'application/xml');
    expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
    const rss = document.documentElement;
    expect([rss.tagName, rss.getAttribute('version')]).toEqual(['rss', '2.0']);
    for (const name of ['title', 'link', 'description'])
      expect(rss.querySelector(`channel > ${name}`)?.textContent).toMatch(/\S/);
    const items = [...rss.querySelectorAll('item')];
    const facts = ITEMS.flatMap(({ record }) => [
      ...record.roles,
      ...record.ratings,
      ...record.interventions,
    ]);
    expect(items).toHaveLength(facts.length);
    for (const item of items) {
      expect(item.querySelector('title')?.textContent).toMatch(/\S/);
      expect(item.querySelector('guid')?.getAttribute('isPermaLink')).toBe('false');
      // RFC 822, as https://www.rssboard.org/rss-specification asks.
      expect(item.querySelector('pubDate')?.textContent).toMatch(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})$/,
      );
    }
    window.close();
  });

  it('is read by a feed reader, the newest first and no more than asked for', async () => {
    const feed = parseRssFeed(await formatRss(source, { link, limit: 5 }));
    expect(feed.items).toHaveLength(5);
    const [first] = ITEMS.flatMap(({ record }) => record.roles);
    expect(feed.items![0]!.guid?.value).toBe(`urn:alderman:${first!.id}`);
  });
});

describe('memory', () => {
  it.each([
    ['JSON-LD', formatJsonLd],
    ['FollowTheMoney', formatFtm],
    ['Popolo', formatPopolo],
  ])('holds one record at a time in %s', async (_, format) => {
    let pulled = 0;
    const endless: ExportSource = async function* () {
      for (;;) {
        pulled++;
        yield toItem(makeRecord());
      }
    };
    let pieces = 0;
    for await (const piece of format(endless)) {
      if (piece !== '') pieces++;
      expect(pulled).toBeLessThanOrEqual(pieces + 1);
      if (pieces === 200) break;
    }
    expect(pulled).toBeGreaterThan(50);
  });
});
