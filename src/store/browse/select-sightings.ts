import { sql, type RawBuilder } from 'kysely';

/** The records that name an entity, and the id that each has for it. */
export function selectSightings(entityId: string): RawBuilder<unknown> {
  return sql`select sighting.record_id, sighting.local_id from alderman.entity_nodes node
    join alderman.entity_sightings sighting on sighting.node_id = node.id where node.entity_id = ${entityId}`;
}
