import { useEffect, useState } from 'preact/hooks';
import type { ClaimKind } from '../../../../../review/statement.ts';
import { KIND_NAMES, KINDS } from '../../shared/kinds.ts';
import { readSelection } from './read-selection.ts';

/** Beside words that were selected: what they may be the proof of. */
export function SelectionBar({ text, onAdd }: { text: string; onAdd: (kind: ClaimKind) => void }) {
  const [place, setPlace] = useState<{ readonly top: number; readonly left: number } | null>(null);
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection();
      const span = readSelection(text);
      if (span === null || selection === null) setPlace(null);
      else {
        const { bottom, left } = selection.getRangeAt(0).getBoundingClientRect();
        setPlace({ top: bottom + scrollY + 6, left: Math.max(8, left + scrollX) });
      }
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [text]);
  if (place === null) return null;
  return (
    <div
      class="selection-bar"
      role="toolbar"
      aria-label="Add a fact from the selected words"
      style={{ top: `${place.top}px`, left: `${place.left}px` }}
      onMouseDown={(event) => event.preventDefault()}
    >
      <span>Add:</span>
      {KINDS.map((kind) => (
        <button key={kind} type="button" onClick={() => onAdd(kind)}>
          {KIND_NAMES[kind].one}
        </button>
      ))}
    </div>
  );
}
