/** Shows the marks of the fact that is looked at, and of the one under the pointer; brings the former into view. */
export function showMarks(current: string | null, hovered: string | null): void {
  for (const mark of document.querySelectorAll('.article-text .is-current, .article-text .is-hovered'))
    mark.classList.remove('is-current', 'is-hovered');
  const own = findMarks(current);
  for (const mark of own) mark.classList.add('is-current');
  for (const mark of findMarks(hovered)) mark.classList.add('is-hovered');
  const first = own[0];
  if (first === undefined || shownFor === current) return;
  shownFor = current;
  const { top, bottom } = first.getBoundingClientRect();
  if (top < BAR_HEIGHT || bottom > innerHeight) first.scrollIntoView({ block: 'center' });
}

/** So that the text is not moved again while the same fact is looked at. */
let shownFor: string | null = null;
const BAR_HEIGHT = 120;

function findMarks(label: string | null): Element[] {
  if (label === null) return [];
  return [
    ...document.querySelectorAll(
      `.article-text [data-facts~="${label}"], .article-text [data-label="${label}"]`,
    ),
  ];
}
