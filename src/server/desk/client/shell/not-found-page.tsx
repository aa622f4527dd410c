import { Empty, PageHead } from '../shared/parts.tsx';
import { useTitle } from '../shared/use-title.ts';

export function NotFoundPage() {
  useTitle('Not found');
  return (
    <div class="page">
      <PageHead title="There is no such page" />
      <Empty title="The address may have been cut short.">
        <p>
          <a href="/desk">Go to the inbox</a>
        </p>
      </Empty>
    </div>
  );
}
