import { ChartRow } from '../../shared/timeline/chart.tsx';
import { ProofPanel } from '../../shared/timeline/proof-panel.tsx';
import type { TimeScale } from '../../shared/timeline/time-scale.ts';
import { Undated } from '../../shared/timeline/undated.tsx';
import type { Service } from './group-ratings.ts';
import { Bands } from './intervention-row.tsx';
import type { InterventionView } from './intervention-views.ts';
import { LEVEL, StepChart } from './step-chart.tsx';

interface Props {
  readonly service: Service;
  readonly interventions: readonly InterventionView[];
  readonly scale: TimeScale;
}

/** The ratings of one service over time, the grades' own words beside their heights. */
export function RatingRow({ service, interventions, scale }: Props) {
  const { title, by, grades, steps } = service;
  const height = grades.length * LEVEL;
  return (
    <ChartRow
      scale={scale}
      height={height}
      heading={
        <>
          <bdi class="subject">{title}</bdi>
          <span class="meta">
            <bdi>{by}</bdi>
          </span>
        </>
      }
      label={
        <ol class="levels">
          {grades.map((grade) => (
            <li key={grade} title={grade}>
              <bdi>{grade}</bdi>
            </li>
          ))}
        </ol>
      }
      below={
        <>
          {steps.map(({ id, name, line }) => (
            <ProofPanel key={id} id={id} name={name} line={line} />
          ))}
          <Undated why="Told without a day, or only expected or denied:" items={service.told} />
        </>
      }
    >
      <Bands views={interventions} scale={scale} height={height} />
      <StepChart service={service} scale={scale} />
    </ChartRow>
  );
}
