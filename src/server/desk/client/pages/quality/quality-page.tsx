import type { WireQuality } from '../../../wire.ts';
import { When } from '../../shared/dates.tsx';
import { KIND_NAMES } from '../../shared/kinds.ts';
import { Empty, Loading, PageHead, Trouble } from '../../shared/parts.tsx';
import { useResource } from '../../shared/use-resource.ts';
import { useTitle } from '../../shared/use-title.ts';
import { CalibrationPlot } from './calibration-plot.tsx';

type Precision = NonNullable<WireQuality['overall']>;

/** How often the extractor was right, by the decisions of analysts, and how those get on. */
export function QualityPage() {
  useTitle('Quality');
  const { data, error, isLoading, reload } = useResource<WireQuality>('/quality');
  return (
    <div class="page">
      <PageHead title="Quality">
        <p role="status">{data !== null && data.overall !== null && describe(data.overall)}</p>
      </PageHead>
      {error !== null && <Trouble error={error} retry={reload} />}
      {isLoading && <Loading what="the figures" />}
      {data?.overall === null && (
        <Empty title="No one has decided on a fact yet.">
          <p>
            The figures come of analysts’ own decisions. <a href="/desk">Begin in the inbox.</a>
          </p>
        </Empty>
      )}
      {data !== null && data.overall !== null && <Figures quality={data} />}
    </div>
  );
}

function describe({ precision, low, high, accepted, corrected, rejected }: Precision): string {
  const count = accepted + corrected + rejected;
  return `${toPercent(precision)} of ${count} facts were right as they were read; the true share lies from ${toPercent(low)} to ${toPercent(high)}, 19 times in 20.`;
}

function Figures({ quality }: { quality: WireQuality }) {
  const { byKind, bySite, byVersion, calibration, days } = quality;
  const kindName = (of: string) => KIND_NAMES[of as 'role']?.many ?? of;
  return (
    <>
      <div class="quality-grid">
        <PrecisionTable title="By kind" rows={byKind} nameOf={kindName} />
        <section aria-labelledby="calibration">
          <h2 id="calibration">Calibration</h2>
          <CalibrationPlot calibration={calibration} />
        </section>
        <PrecisionTable title="By site" rows={bySite} />
        <PrecisionTable title="By version of the extractor" rows={byVersion} />
      </div>
      <section aria-labelledby="throughput">
        <h2 id="throughput">Throughput</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Analyst</th>
              <th scope="col" class="number">
                Decisions
              </th>
              <th scope="col" class="number">
                In bulk
              </th>
              <th scope="col" class="number">
                Articles
              </th>
              <th scope="col" class="number">
                Seconds each, median
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={`${day.day} ${day.userName}`}>
                <td>
                  <When value={day.day} />
                </td>
                <th scope="row">{day.userName}</th>
                <td class="number">{day.decisions}</td>
                <td class="number">{day.bulk}</td>
                <td class="number">{day.articles}</td>
                <td class="number">{day.medianSeconds?.toFixed(1) ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="hint">
          What was accepted in bulk does not count towards the shares above: no one looked at it.
        </p>
      </section>
    </>
  );
}

interface TableProps {
  readonly title: string;
  readonly rows: readonly Precision[];
  readonly nameOf?: (of: string) => string;
}

function PrecisionTable({ title, rows, nameOf = (of) => of }: TableProps) {
  return (
    <section>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{title}</span>
            </th>
            <th scope="col">Right as read</th>
            <th scope="col" class="number">
              Accepted
            </th>
            <th scope="col" class="number">
              Corrected
            </th>
            <th scope="col" class="number">
              Rejected
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.of}>
              <th scope="row">{nameOf(row.of)}</th>
              <td>
                <Interval row={row} />
              </td>
              <td class="number">{row.accepted}</td>
              <td class="number">{row.corrected}</td>
              <td class="number">{row.rejected}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A share with the range in which it truly lies. */
function Interval({ row: { precision, low, high } }: { row: Precision }) {
  return (
    <span class="interval">
      <svg viewBox="0 0 100 10" aria-hidden="true" preserveAspectRatio="none">
        <rect class="interval-track" y="4" width="100" height="2" />
        <rect
          class="interval-range"
          x={low * 100}
          y="2"
          width={Math.max(1, (high - low) * 100)}
          height="6"
          rx="1"
        />
        <rect class="interval-point" x={precision * 99} width="1.6" height="10" />
      </svg>
      <span>
        {toPercent(precision)}{' '}
        <span class="meta">
          {toPercent(low)}–{toPercent(high)}
        </span>
      </span>
    </span>
  );
}

function toPercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
