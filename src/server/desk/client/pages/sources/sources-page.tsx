import type { WireSource } from '../../../wire.ts';
import { When } from '../../shared/dates.tsx';
import { OutLink } from '../../shared/links.tsx';
import { Empty, Loading, PageHead, Trouble } from '../../shared/parts.tsx';
import { useResource } from '../../shared/use-resource.ts';
import { useTitle } from '../../shared/use-title.ts';
import { SourceButtons } from './source-buttons.tsx';
import { useRuns } from './use-runs.ts';

/** What is crawled: the last run of each source, what it found, and what is wrong. */
export function SourcesPage() {
  useTitle('Sources');
  const { data, error, isLoading, reload } = useResource<readonly WireSource[]>('/sources');
  const followRun = useRuns(data, reload);
  const warned = data?.filter(
    ({ run }) => run !== null && (run.warnings.length > 0 || run.outcome === 'failed'),
  ).length;
  return (
    <div class="page">
      <PageHead title="Sources">
        <p role="status">
          {data !== null && `${data.length} ${data.length === 1 ? 'source' : 'sources'}`}
          {warned !== undefined && warned > 0 && `, ${warned} with warnings`}
        </p>
      </PageHead>
      {error !== null && <Trouble error={error} retry={reload} />}
      {isLoading && <Loading what="the sources" />}
      {data?.length === 0 && (
        <Empty title="Nothing is crawled yet.">
          <p>
            Add a source on the command line: <code>alderman sources add room151</code>, or the address of any
            site. Until then, <a href="/desk/submit">submit addresses</a>.
          </p>
        </Empty>
      )}
      {data !== null && data.length > 0 && (
        <div class="table-wrap" tabIndex={0} role="region" aria-label="Sources">
          <table>
            <thead>
              <tr>
                <th scope="col">Source</th>
                <th scope="col">Schedule</th>
                <th scope="col">Last run</th>
                <th scope="col" class="number">
                  Found
                </th>
                <th scope="col" class="number">
                  New
                </th>
                <th scope="col" class="number">
                  Waiting
                </th>
                <th scope="col">
                  <span class="visually-hidden">Actions</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.map((source) => (
                <SourceRow key={source.id} source={source} onChange={reload} onRun={followRun} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

interface RowProps {
  readonly source: WireSource;
  readonly onChange: () => void;
  readonly onRun: (source: WireSource) => void;
}

function SourceRow({ source, onChange, onRun }: RowProps) {
  const { name, home, kind, schedule, isPaused, run, pending, expectedYield } = source;
  return (
    <tr class={isPaused ? 'is-paused' : undefined}>
      <th scope="row">
        <OutLink url={home}>{name}</OutLink>
        <span class="meta">
          {kind}
          {isPaused && <span class="flag">paused</span>}
        </span>
        {run?.outcome === 'failed' && <p class="warning">Failed: {run.reason}</p>}
        {run?.warnings.map((warning) => (
          <p key={warning} class="warning">
            {warning}
          </p>
        ))}
      </th>
      <td>{schedule}</td>
      <td>{run === null ? 'not yet' : <When value={run.finishedAt} time />}</td>
      <td class="number">
        {run?.found ?? '–'} <span class="meta">of {expectedYield}</span>
      </td>
      <td class="number">{run?.fresh ?? '–'}</td>
      <td class="number">{pending}</td>
      <td>
        <SourceButtons source={source} onChange={onChange} onRun={() => onRun(source)} />
      </td>
    </tr>
  );
}
