import { expect, it } from 'vitest';
import { saveArticle } from '../entities/save-article.ts';
import { openServer } from './open-server.ts';

it('finds a body whose name many people have, too, on the first page', async () => {
  const t = await openServer();
  try {
    const { headers } = await t.giveToken('reader');
    const forenames =
      'Ada Bea Cal Dan Eve Fay Gus Hal Ida Jan Kit Lou Mia Ned Ola Pia Ray Sal Tom Una Val Zoe';
    const people = forenames.split(' ').map((forename) => {
      return { name: `${forename} Aireton`, posts: [{ title: 'trustee', at: 'housing: Brook Homes' }] };
    });
    await saveArticle(t.app.store, { people });
    await saveArticle(t.app.store, { people, bodies: ['housing: Aireton Homes'] });
    const answer = await t.server.inject({ url: '/desk/api/entities?of=bodies&q=Aireton', headers });
    expect(answer.json()).toMatchObject({ items: [{ entity: { name: 'Aireton Homes' } }], next: null });
  } finally {
    await t.close();
  }
});
