/**
 * The classes of Popolo that are exported, as its specification (https://www.popoloproject.com/specs/) names their
 * properties; closed, so that a property that is none of them is found.
 */
const text = { type: ['string', 'null'] };
const day = { type: ['string', 'null'], pattern: '^[0-9]{4}(-[0-9]{2}){0,2}$' };
const time = { type: ['string', 'null'], format: 'date-time' };
const link = closed({ url: { type: 'string', format: 'uri' }, note: text }, ['url']);
const links = { type: 'array', items: link };
const dated = { start_date: day, end_date: day };
const common = { id: { type: 'string' }, created_at: time, updated_at: time, links, sources: links };

function closed(properties: object, required: readonly string[] = []) {
  return { type: 'object', properties, required, additionalProperties: false };
}

const otherName = closed({ name: { type: 'string' }, note: text, ...dated }, ['name']);
const identifier = closed({ identifier: { type: 'string' }, scheme: text }, ['identifier']);

export const POPOLO = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...closed(
    {
      persons: list({
        ...common,
        ...texts(
          'name',
          'family_name',
          'given_name',
          'additional_name',
          'honorific_prefix',
          'honorific_suffix',
        ),
        ...texts('patronymic_name', 'sort_name', 'email', 'gender', 'image', 'summary', 'biography'),
        ...texts('national_identity'),
        other_names: { type: 'array', items: otherName },
        identifiers: { type: 'array', items: identifier },
        birth_date: day,
        death_date: day,
      }),
      organizations: list({
        ...common,
        ...texts('name', 'classification', 'parent_id', 'area_id', 'image'),
        other_names: { type: 'array', items: otherName },
        identifiers: { type: 'array', items: identifier },
        founding_date: day,
        dissolution_date: day,
      }),
      posts: list({ ...common, ...texts('label', 'role', 'organization_id', 'area_id'), ...dated }),
      memberships: list({
        ...common,
        ...texts('label', 'role', 'person_id', 'organization_id', 'post_id', 'on_behalf_of_id', 'area_id'),
        ...dated,
      }),
    },
    ['persons', 'organizations', 'posts', 'memberships'],
  ),
};

function texts(...names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, text]));
}

function list(properties: object) {
  return { type: 'array', items: closed(properties, ['id']) };
}
