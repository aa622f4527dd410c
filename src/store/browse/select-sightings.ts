import { sql, type RawBuilder } from 'kysely';

/** Whether an id is that of an entity, and not one that a record gives. */
export const isEntityId = (id: string): boolean => id.startsWith('entity-');

/** The records that name an entity, and the id that each has for it. */
export function selectSightings(entityId: string): RawBuilder<unknown> {
  return sql`select sighting.record_id, sighting.local_id from alderman.entity_nodes node
    join alderman.entity_sightings sighting on sighting.node_id = node.id where node.entity_id = ${entityId}`;
}
