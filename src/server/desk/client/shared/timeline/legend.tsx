import type { ComponentChildren } from 'preact';
import { Arrow, BarShape } from './bar-shape.tsx';
import { createScale } from './time-scale.ts';

const SCALE = createScale([0, 1e11], 110);
const KNOWN = { from: 0, to: 1e11, earliest: null, latest: null, isOpenLeft: false, isOpenRight: false };

/** What the shapes of a chart mean. */
export function Legend({
  hasBars = true,
  shape,
  children,
}: {
  shape: 'posts' | 'interventions' | 'steps-of';
  hasBars?: boolean;
  children?: ComponentChildren;
}) {
  return (
    <ul class={`legend ${shape}`} aria-hidden="true">
      {hasBars && (
        <>
          <Entry shape={shape} words="as articles tell it">
            <BarShape bar={KNOWN} scale={SCALE} top={4} height={10} />
          </Entry>
          <Entry shape={shape} words="began or ended some day within">
            <rect class="bar-maybe" x={34} y={4} width={42} height={10} />
          </Entry>
        </>
      )}
      <Entry shape={shape} words="no beginning or end known">
        <Arrow from={38} to={74} y={9} />
      </Entry>
      {children}
    </ul>
  );
}

interface EntryProps {
  readonly words: string;
  readonly shape?: string;
  readonly children: ComponentChildren;
}

export function Entry({ words, shape, children }: EntryProps) {
  return (
    <li>
      <svg viewBox="26 0 58 18" class={shape}>
        {children}
      </svg>
      {words}
    </li>
  );
}
