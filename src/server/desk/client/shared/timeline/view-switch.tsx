import { useQuery } from '../use-query.ts';

/** Whether what is drawn is shown as tables instead. */
export function useIsTable(): boolean {
  const [query] = useQuery();
  return query['view'] === 'table';
}

/** Turns charts into tables and back; print has both. */
export function ViewSwitch() {
  const [, change] = useQuery();
  const isTable = useIsTable();
  const button = (words: string, view: string | null, isPressed: boolean) => (
    <button type="button" aria-pressed={isPressed} onClick={() => change({ view, mark: null })}>
      {words}
    </button>
  );
  return (
    <div class="view-switch buttons" role="group" aria-label="Show as">
      {button('Charts', null, !isTable)}
      {button('Tables', 'table', isTable)}
    </div>
  );
}

/** The classes of a chart and of its table: one is on the screen, both on paper. */
export function viewClasses(isTable: boolean): { readonly chart: string; readonly table: string } {
  return { chart: isTable ? 'only-print' : '', table: isTable ? 'table-wrap' : 'table-wrap only-print' };
}
