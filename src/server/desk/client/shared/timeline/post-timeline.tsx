import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { TenureLine } from '../../../entity-wire.ts';
import { toPlainText } from '../plain-text.ts';
import { Chart } from './chart.tsx';
import { Legend } from './legend.tsx';
import { PostRow, type PostView } from './post-row.tsx';
import { PostTable } from './post-table.tsx';
import { describeTenure, countArticles } from './describe.ts';
import { nameMark } from './mark-id.ts';
import { drawTenure, reach } from './time-bar.ts';
import { Undated } from './undated.tsx';
import { useIsTable, viewClasses } from './view-switch.tsx';

interface Props {
  readonly lines: readonly TenureLine[];
  /** What a row is of: the person at a body's posts, the body at a person's. */
  readonly side: 'person' | 'body';
  readonly label: string;
  /** What its axis spans where it stands beside other charts; else its own posts. */
  readonly span?: readonly number[];
  readonly children?: ComponentChildren;
}

/** Posts over time: a bar each, and the same as a table. What has no date is told in words. */
export function PostTimeline({ lines, side, label, span, children }: Props) {
  const isTable = useIsTable();
  const classes = viewClasses(isTable);
  const views = useMemo(() => lines.map(toView), [lines]);
  const drawn = views.filter(({ bar }) => bar !== null);
  const moments = useMemo(
    () => span ?? views.flatMap(({ bar }) => (bar === null ? [] : reach(bar))),
    [span, views],
  );
  return (
    <>
      <div class={classes.chart}>
        {drawn.length > 0 && (
          <>
            <Chart label={label} moments={moments}>
              {(scale) =>
                drawn.map((view) => <PostRow key={view.id} view={view} side={side} scale={scale} />)
              }
            </Chart>
            <Legend shape="posts" />
          </>
        )}
        <Undated
          why="Told without a day:"
          items={views
            .filter(({ bar }) => bar === null)
            .map(({ id, name, line }) => ({ id, name, line, words: name }))}
        />
      </div>
      <div
        class={classes.table}
        tabIndex={isTable ? 0 : undefined}
        role="region"
        aria-label={`${label}, as a table`}
      >
        <PostTable lines={lines} side={side} />
      </div>
      {children}
    </>
  );
}

function toView(line: TenureLine): PostView {
  const { person, body, post, heldFirst, from } = line;
  const { begin, end } = describeTenure(line);
  const at = body === null ? '' : `, ${body.name}`;
  return {
    id: nameMark('post', person.id, body?.id ?? null, post, from ?? heldFirst),
    name: toPlainText(
      `${person.name}, ${post}${at}: beginning ${begin}; end ${end}; ${countArticles(line.stories)}`,
    ),
    line,
    bar: drawTenure(line),
  };
}
