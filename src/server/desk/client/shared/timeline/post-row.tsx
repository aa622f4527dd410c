import type { TenureLine } from '../../../entity-wire.ts';
import { EntityLink } from '../links.tsx';
import { BarShape } from './bar-shape.tsx';
import { ChartRow } from './chart.tsx';
import { MarkLink } from './mark-link.tsx';
import { ProofPanel } from './proof-panel.tsx';
import type { TimeBar } from './time-bar.ts';
import type { TimeScale } from './time-scale.ts';

export interface PostView {
  readonly id: string;
  /** The bar in words. */
  readonly name: string;
  readonly line: TenureLine;
  readonly bar: TimeBar | null;
}

const HEIGHT = 34;

/** One post that one person held. */
export function PostRow({
  view,
  side,
  scale,
}: {
  view: PostView;
  side: 'person' | 'body';
  scale: TimeScale;
}) {
  const { id, name, line, bar } = view;
  if (bar === null) return null;
  const { post, person, body, status } = line;
  return (
    <ChartRow
      scale={scale}
      height={HEIGHT}
      label={
        side === 'person' ? (
          <>
            <EntityLink kind="person" id={person.id} name={person.name} />
            <span class="meta">
              <bdi>{post}</bdi>
              <Status status={status} />
            </span>
          </>
        ) : (
          <>
            <bdi class="subject">{post}</bdi>
            <span class="meta">
              {body === null ? (
                <span>body not told</span>
              ) : (
                <EntityLink kind="body" id={body.id} name={body.name} />
              )}
              <Status status={status} />
            </span>
          </>
        )
      }
      below={<ProofPanel id={id} name={name} line={line} />}
    >
      <g class={`posts is-${status}`}>
        <MarkLink id={id} name={name}>
          <BarShape bar={bar} scale={scale} top={10} height={14} />
        </MarkLink>
      </g>
    </ChartRow>
  );
}

function Status({ status }: { status: TenureLine['status'] }) {
  return status === 'current' ? null : <span class="flag">{status}</span>;
}
