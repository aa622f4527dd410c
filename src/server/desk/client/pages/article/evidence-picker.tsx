import { useEffect, useState } from 'preact/hooks';
import type { WireSpan } from '../../../wire.ts';
import { findWords, readSelection } from './read-selection.ts';

interface Props {
  readonly text: string;
  readonly evidence: readonly WireSpan[];
  readonly onChange: (evidence: readonly WireSpan[]) => void;
}

/** The words that prove a fact: selected in the text by mouse, or typed as they are printed. */
export function EvidencePicker({ text, evidence, onChange }: Props) {
  const [selected, setSelected] = useState<WireSpan | null>(null);
  const [typed, setTyped] = useState('');
  useEffect(() => {
    const look = () => {
      const span = readSelection(text);
      // Typing into a field takes the selection away: what was last selected is still meant.
      if (span !== null) setSelected(span);
    };
    look();
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [text]);

  const add = (span: WireSpan) => {
    const rest = evidence.filter(({ start, end }) => end <= span.start || start >= span.end);
    onChange([...rest, span].sort((a, b) => a.start - b.start));
  };
  const found = findWords(text, typed);
  const addTyped = () => {
    if (found === null) return;
    add(found);
    setTyped('');
  };
  return (
    <fieldset class="evidence">
      <legend>The words that prove it</legend>
      <ul>
        {evidence.map((span) => (
          <li key={span.start}>
            <bdi>“{span.quote}”</bdi>
            <button
              type="button"
              class="quiet"
              aria-label={`Remove “${span.quote}”`}
              onClick={() => onChange(evidence.filter((one) => one !== span))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {evidence.length === 0 && (
        <p class="hint">Select them in the text, or type them as they are printed.</p>
      )}
      {selected !== null && (
        <button
          type="button"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            add(selected);
            setSelected(null);
          }}
        >
          Use “<bdi>{shorten(selected.quote)}</bdi>”
        </button>
      )}
      <div class="typed">
        <label>
          Words as printed
          <input
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              addTyped();
            }}
          />
        </label>
        <button type="button" disabled={found === null} onClick={addTyped}>
          Add
        </button>
      </div>
      <p class="hint" role="status">
        {typed.trim() !== '' && found === null ? 'The article does not say that.' : ''}
      </p>
    </fieldset>
  );
}

const LONGEST = 60;

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()} …`;
}
