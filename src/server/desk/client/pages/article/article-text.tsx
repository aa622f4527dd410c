import { memo } from 'preact/compat';
import type { Paragraph, Segment } from './lay-out-marks.ts';

interface Props {
  readonly paragraphs: readonly Paragraph[];
  /** Where the article's own text ends and restored blocks begin. */
  readonly ownLength: number;
  /** Called with the label of a fact whose mark or words were clicked. */
  readonly onChoose: (label: string) => void;
}

/** The article with every fact's evidence marked in place. Its words reach the page as text alone. */
export const ArticleText = memo(function ArticleText({ paragraphs, ownLength, onChoose }: Props) {
  const choose = (event: MouseEvent) => {
    const target = event.target as HTMLElement;
    const label = target.closest<HTMLElement>('[data-label]')?.dataset['label'];
    const labels = target.closest<HTMLElement>('[data-facts]')?.dataset['facts']?.split(' ');
    const chosen = label ?? labels?.[0];
    // Whoever selects words does not mean to choose a fact.
    if (chosen !== undefined && (label !== undefined || document.getSelection()?.isCollapsed !== false)) {
      event.preventDefault();
      onChoose(chosen);
    }
  };
  return (
    <div class="article-text" onClick={choose} role="presentation">
      {paragraphs.map(({ start, segments }) => (
        <p key={start} dir="auto" class={start > ownLength ? 'restored' : undefined}>
          {segments.map((segment) => (
            <MarkedRun key={segment.start} segment={segment} />
          ))}
        </p>
      ))}
    </div>
  );
});

function MarkedRun({ segment }: { segment: Segment }) {
  const { start, text, marks, begins, control } = segment;
  const labels = begins
    .filter(({ lane }) => lane !== null)
    .map(({ label, kind, isAgain }) => (
      <a
        key={label}
        class={`label label-${kind}${isAgain ? ' is-again' : ''}`}
        href={`#fact-${label}`}
        data-label={label}
      >
        <span class="visually-hidden">Fact </span>
        {label}
      </a>
    ));
  if (control !== null)
    return (
      <>
        {labels}
        <span
          class="control"
          data-start={start}
          data-name={control}
          role="img"
          aria-label={`Invisible character ${control}`}
        />
      </>
    );
  if (marks.length === 0) return <span data-start={start}>{text}</span>;
  const facts = marks.map(({ label }) => label).join(' ');
  const lanes = marks.filter(({ lane }) => lane !== null).map(({ lane, kind }) => `lane-${lane}-${kind}`);
  if (lanes.length === 0)
    return (
      <span class="run" data-start={start} data-facts={facts}>
        {text}
      </span>
    );
  return (
    <>
      {labels}
      <mark class={`run ${lanes.join(' ')}`} data-start={start} data-facts={facts}>
        {text}
      </mark>
    </>
  );
}
