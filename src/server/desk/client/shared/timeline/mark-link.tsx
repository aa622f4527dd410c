import type { ComponentChildren } from 'preact';
import { useQuery } from '../use-query.ts';

interface Props {
  readonly id: string;
  /** What the mark says, in words. */
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A mark of a chart as a link that opens the articles behind it. */
export function MarkLink({ id, name, children }: Props) {
  const [query, change] = useQuery();
  const isOpen = query['mark'] === id;
  const search = new URLSearchParams({ ...query, mark: id }).toString();
  return (
    <a
      id={`mark-${id}`}
      class="chart-mark"
      href={`${location.pathname}?${search}`}
      aria-label={name}
      aria-current={isOpen ? 'true' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        change({ mark: isOpen ? null : id });
      }}
    >
      <title>{name}</title>
      {children}
    </a>
  );
}
