import { Client } from 'pg';

const schema = process.env['ALDERMAN_POSTGRES_SINK_SCHEMA'] ?? 'alderman_facts';
const client = new Client({ connectionString: process.env['ALDERMAN_POSTGRES_SINK_URL'] });
await client.connect();
const { rows } = await client.query<{ person: string; title: string; body: string | null; status: string }>(
  `select person, title, body, status from ${client.escapeIdentifier(schema)}.current_roles order by record_id, fact_id`,
);
for (const { person, title, body, status } of rows)
  console.log([person, title, body ?? '', status].join('\t'));
await client.end();
