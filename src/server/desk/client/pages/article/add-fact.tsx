import { useState } from 'preact/hooks';
import type { Claim, ClaimKind } from '../../../../../review/statement.ts';
import type { WireArticle, WireSpan } from '../../../wire.ts';
import { KIND_NAMES, KINDS } from '../../shared/kinds.ts';
import { type Draft, startDraft } from './fact-fields.ts';
import { FactForm } from './fact-form.tsx';
import { readSelection } from './read-selection.ts';

interface Props {
  readonly article: WireArticle;
  readonly kind: ClaimKind;
  readonly onKind: (kind: ClaimKind) => void;
  readonly onSend: (claim: Claim) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** Adds a fact that was not found, beginning with the words that are selected. */
export function AddFact({ article, kind, onKind, onSend, onCancel }: Props) {
  const [selected] = useState(() => readSelection(article.text));
  return (
    <section class="add-fact" aria-label="Add a fact">
      <label>
        Kind of fact
        <select value={kind} onChange={(event) => onKind(event.currentTarget.value as ClaimKind)}>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {KIND_NAMES[one].one}
            </option>
          ))}
        </select>
      </label>
      <FactForm
        key={kind}
        article={article}
        kind={kind}
        name={`${article.articleId}.add.${kind}`}
        start={{
          draft: { ...startDraft(kind), ...guess(kind, selected) },
          evidence: selected === null ? [] : [selected],
        }}
        verb="Add the fact"
        onSend={onSend}
        onCancel={onCancel}
      />
    </section>
  );
}

/** What the selected words most likely are of a fact of this kind. */
function guess(kind: ClaimKind, selected: WireSpan | null): Draft {
  if (selected === null) return {};
  const words = selected.quote;
  switch (kind) {
    case 'quote':
      return { text: words.replaceAll(/^[“"‘']+|[”"’']+$/g, '') };
    case 'person':
    case 'council':
      return { name: words };
    case 'role':
      return { title: words };
    case 'rating':
      return { grade: words.toLowerCase() };
    default:
      return {};
  }
}
