/** The id of the entity that a node is before it is known to be one with another. */
export function entityIdOf({ id }: { readonly id: string }): string {
  return id.replace('node', 'entity');
}

/** Whether an id is that of an entity, and not one that a record gives. */
export const isEntityId = (id: string): boolean => id.startsWith('entity-');
