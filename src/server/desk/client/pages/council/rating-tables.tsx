import type { GradingLine, InterventionLine } from '../../../entity-wire.ts';
import { describeGrading, describeIntervention } from '../../shared/timeline/describe.ts';
import { ProofCell } from '../../shared/timeline/proof-panel.tsx';

/** Ratings in words, service by service. */
export function RatingTable({ lines }: { lines: readonly GradingLine[] }) {
  return (
    <table>
      <caption>Ratings</caption>
      <thead>
        <tr>
          <th scope="col">Service</th>
          <th scope="col">By</th>
          <th scope="col">Grade</th>
          <th scope="col">When</th>
          <th scope="col">Which</th>
          <th scope="col">Article</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, at) => {
          const { when, what } = describeGrading(line);
          return (
            <tr key={at}>
              <th scope="row">
                <bdi>{line.service ?? 'the body as a whole'}</bdi>
              </th>
              <td>
                <bdi>{line.by}</bdi>
              </td>
              <td>
                “<bdi>{line.grade}</bdi>”
              </td>
              <td>{when}</td>
              <td>{what}</td>
              <td>
                <ProofCell line={line} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Interventions in words. */
export function InterventionTable({ lines }: { lines: readonly InterventionLine[] }) {
  return (
    <table>
      <caption>Interventions</caption>
      <thead>
        <tr>
          <th scope="col">Intervention</th>
          <th scope="col">By</th>
          <th scope="col">Status</th>
          <th scope="col">Beginning</th>
          <th scope="col">End</th>
          <th scope="col">Article</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, at) => {
          const { begin, end } = describeIntervention(line);
          return (
            <tr key={at}>
              <th scope="row">{line.type}</th>
              <td>{line.by === null ? 'not told' : <bdi>{line.by}</bdi>}</td>
              <td>{line.status}</td>
              <td>{begin}</td>
              <td>{end}</td>
              <td>
                <ProofCell line={line} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
