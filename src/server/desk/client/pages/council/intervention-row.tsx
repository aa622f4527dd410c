import { BarShape, STUB } from '../../shared/timeline/bar-shape.tsx';
import { ChartRow } from '../../shared/timeline/chart.tsx';
import { MarkLink } from '../../shared/timeline/mark-link.tsx';
import { ProofPanel } from '../../shared/timeline/proof-panel.tsx';
import type { TimeScale } from '../../shared/timeline/time-scale.ts';
import type { InterventionView } from './intervention-views.ts';

const HEIGHT = 34;

/** One intervention over time. */
export function InterventionRow({ view, scale }: { view: InterventionView; scale: TimeScale }) {
  const { id, name, line, bar } = view;
  if (bar === null) return null;
  return (
    <ChartRow
      scale={scale}
      height={HEIGHT}
      label={
        <>
          <span class="subject">{line.type}</span>
          <span class="meta">
            {line.by !== null && <bdi>{line.by}</bdi>}
            <span class="flag">{line.status}</span>
          </span>
        </>
      }
      below={<ProofPanel id={id} name={name} line={line} />}
    >
      <g class={`interventions is-${line.status}`}>
        <MarkLink id={id} name={name}>
          <BarShape bar={bar} scale={scale} top={10} height={14} />
        </MarkLink>
      </g>
    </ChartRow>
  );
}

/** Interventions behind another row of the same axis, as bands; their names are in their own rows. */
export function Bands({
  views,
  scale,
  height,
}: {
  views: readonly InterventionView[];
  scale: TimeScale;
  height: number;
}) {
  return (
    <g aria-hidden="true">
      {views.map(({ id, bar }) => {
        if (bar === null) return null;
        const left = scale.x(bar.from);
        const right = scale.x(bar.to) + (bar.isOpenRight ? STUB : 0);
        return (
          <g key={id} class="band">
            <rect x={left} y={0} width={Math.max(2, right - left)} height={height} />
            <line x1={left} x2={left} y1={0} y2={height} />
            {!bar.isOpenRight && <line x1={right} x2={right} y1={0} y2={height} />}
          </g>
        );
      })}
    </g>
  );
}
