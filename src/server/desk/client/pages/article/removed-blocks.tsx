import type { WireBlock } from '../../../wire.ts';

interface Props {
  readonly blocks: readonly WireBlock[];
  readonly onRestore?: (block: WireBlock) => void;
}

/** What was on the page and is not part of the article, folded, each with the reason. */
export function RemovedBlocks({ blocks, onRestore }: Props) {
  if (blocks.length === 0) return null;
  return (
    <details class="removed">
      <summary>
        {blocks.length} {blocks.length === 1 ? 'block' : 'blocks'} removed from the page
      </summary>
      <ul>
        {blocks.map((block) => (
          <li key={block.key}>
            <p class="meta">
              <span class="reason">{block.reason.replaceAll('-', ' ')}</span>
              {onRestore !== undefined && (
                <button type="button" onClick={() => onRestore(block)}>
                  {block.isRestored ? 'Remove again' : 'Restore to the article'}
                </button>
              )}
            </p>
            <p class="removed-text" dir="auto">
              {block.text}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
