import type { TenureLine } from '../../../entity-wire.ts';
import { EntityLink } from '../links.tsx';
import { describeTenure } from './describe.ts';
import { ProofCell } from './proof-panel.tsx';

/** Posts and who held them, in words. */
export function PostTable({ lines, side }: { lines: readonly TenureLine[]; side: 'person' | 'body' }) {
  return (
    <table>
      <caption class="visually-hidden">
        {side === 'person' ? 'Posts and who held them' : 'Posts held'}
      </caption>
      <thead>
        <tr>
          <th scope="col">{side === 'person' ? 'Person' : 'Post'}</th>
          <th scope="col">{side === 'person' ? 'Post' : 'Body'}</th>
          <th scope="col">Status</th>
          <th scope="col">Beginning</th>
          <th scope="col">End</th>
          <th scope="col">Article</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, at) => {
          const { person, body, post, status } = line;
          const { begin, end } = describeTenure(line);
          const who = <EntityLink kind="person" id={person.id} name={person.name} />;
          const where = body === null ? 'not told' : <EntityLink kind="body" id={body.id} name={body.name} />;
          const what = <bdi>{post}</bdi>;
          return (
            <tr key={at}>
              <th scope="row">{side === 'person' ? who : what}</th>
              <td>{side === 'person' ? what : where}</td>
              <td>{status}</td>
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
