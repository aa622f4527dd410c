import { Arrow, STUB } from '../../shared/timeline/bar-shape.tsx';
import { MarkLink } from '../../shared/timeline/mark-link.tsx';
import type { TimeScale } from '../../shared/timeline/time-scale.ts';
import type { Service, Step } from './group-ratings.ts';

/** The height of one grade; the words beside the chart have the same. */
export const LEVEL = 28;

/** The steps of one service: a line at the height of each grade, full from when it is known. */
export function StepChart({ service, scale }: { service: Service; scale: TimeScale }) {
  const { grades, steps } = service;
  const y = ({ line }: Step) => (grades.indexOf(line.grade) + 0.5) * LEVEL;
  return (
    <g class="steps-of">
      {grades.map((grade, at) => (
        <line
          key={grade}
          class="chart-grid"
          x1={0}
          x2={scale.width}
          y1={(at + 0.5) * LEVEL}
          y2={(at + 0.5) * LEVEL}
        />
      ))}
      {steps.slice(1).map((step, at) => {
        const before = steps[at];
        const x = scale.x(step.earliest);
        return before === undefined ? null : (
          <line key={step.id} class="step-rise" x1={x} x2={x} y1={y(before)} y2={y(step)} />
        );
      })}
      {steps.map((step) => (
        <MarkLink key={step.id} id={step.id} name={step.name}>
          <StepShape step={step} scale={scale} y={y(step)} />
        </MarkLink>
      ))}
    </g>
  );
}

function StepShape({ step, scale, y }: { step: Step; scale: TimeScale; y: number }) {
  const [earliest, from, to] = [scale.x(step.earliest), scale.x(step.from), scale.x(step.to)];
  const end = step.isLast ? to + STUB : to;
  return (
    <>
      <rect
        class="chart-hit"
        x={earliest - 7}
        y={y - 12}
        width={Math.max(14, end - earliest + (step.isLast ? 10 : 0))}
        height={24}
      />
      {earliest < from && <line class="open-end" x1={earliest} x2={from} y1={y} y2={y} />}
      <line class="step" x1={from} x2={to} y1={y} y2={y} />
      {step.isLast && <Arrow from={to} to={end} y={y} />}
      <circle class={step.isStated ? 'step-stated' : 'step-told'} cx={from} cy={y} r={5} />
    </>
  );
}
