import type { TenureLine } from '../../../entity-wire.ts';
import { ProofList } from './proof-panel.tsx';

interface Item {
  readonly id: string;
  readonly words: string;
  readonly line: Pick<TenureLine, 'stories' | 'evidence'>;
}

/** What is known without a day has no place in a chart: it is told below it. */
export function Undated({ why, items }: { why: string; items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <div class="undated">
      <p class="hint">{why}</p>
      <ul>
        {items.map(({ id, words, line }) => (
          <li key={id}>
            <details>
              <summary>
                <bdi>{words}</bdi>
              </summary>
              <ProofList line={line} />
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}
