/** The id of the entity that a node is before it is known to be one with another. */
export function entityIdOf({ id }: { readonly id: string }): string {
  return id.replace('node', 'entity');
}
