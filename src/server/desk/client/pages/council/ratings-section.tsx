import { useMemo } from 'preact/hooks';
import type { WireCouncil } from '../../../entity-wire.ts';
import { Empty } from '../../shared/parts.tsx';
import { Chart } from '../../shared/timeline/chart.tsx';
import { Entry, Legend } from '../../shared/timeline/legend.tsx';
import { Undated } from '../../shared/timeline/undated.tsx';
import { useIsTable, viewClasses } from '../../shared/timeline/view-switch.tsx';
import { groupRatings } from './group-ratings.ts';
import { InterventionRow } from './intervention-row.tsx';
import { viewIntervention } from './intervention-views.ts';
import { InterventionTable, RatingTable } from './rating-tables.tsx';
import { RatingRow } from './rating-row.tsx';

/** Ratings as steps, service by service, and interventions as bands behind them. */
export function RatingsSection({ council, span }: { council: WireCouncil; span: readonly number[] }) {
  const { ratings, interventions } = council;
  const isTable = useIsTable();
  const classes = viewClasses(isTable);
  const services = useMemo(() => groupRatings(ratings.items), [ratings]);
  const views = useMemo(() => interventions.items.map(viewIntervention), [interventions]);
  const isDrawn = [...views.map(({ bar }) => bar), ...services.flatMap(({ steps }) => steps)].some(
    (one) => one !== null,
  );
  return (
    <section aria-labelledby="ratings">
      <h2 id="ratings">Ratings and interventions</h2>
      {ratings.items.length + interventions.items.length === 0 && (
        <Empty title="No article gives a rating or tells of an intervention.">
          <p>
            <a href="/desk/submit">Submit the address</a> of a report or of news about one; it stands here
            once it is read.
          </p>
        </Empty>
      )}
      <div class={classes.chart}>
        {isDrawn && (
          <>
            <Chart label="Ratings and interventions over time" moments={span}>
              {(scale) => (
                <>
                  {views.map((view) => (
                    <InterventionRow key={view.id} view={view} scale={scale} />
                  ))}
                  {services
                    .filter(({ steps }) => steps.length > 0)
                    .map((service) => (
                      <RatingRow
                        key={`${service.title} ${service.by}`}
                        service={service}
                        interventions={views}
                        scale={scale}
                      />
                    ))}
                </>
              )}
            </Chart>
            <Legend shape={views.length > 0 ? 'interventions' : 'steps-of'} hasBars={views.length > 0}>
              <Entry shape="steps-of" words="day of the inspection stated">
                <circle class="step-stated" cx={55} cy={9} r={5} />
              </Entry>
              <Entry shape="steps-of" words="grade told by then">
                <circle class="step-told" cx={55} cy={9} r={5} />
              </Entry>
            </Legend>
          </>
        )}
        <Undated
          why="Told without a day, or only expected or denied:"
          items={[
            ...views.flatMap(({ id, name, line, bar }) => (bar === null ? [{ id, words: name, line }] : [])),
            ...services.flatMap(({ steps, told }) => (steps.length > 0 ? [] : told)),
          ]}
        />
      </div>
      <div
        class={classes.table}
        tabIndex={isTable ? 0 : undefined}
        role="region"
        aria-label="Ratings, as a table"
      >
        {ratings.items.length > 0 && <RatingTable lines={ratings.items} />}
        {interventions.items.length > 0 && <InterventionTable lines={interventions.items} />}
      </div>
    </section>
  );
}
