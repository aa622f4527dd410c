import { expect, it } from 'vitest';
import { readScene } from '../../../src/extract/read-scene.ts';
import { articleOf } from './read-bodies.ts';

const councilsOf = (text: string, of: { url?: string; site?: string }) =>
  readScene({ ...articleOf(text, '2024-06-01'), ...of })
    .bodies.filter((b) => b.kind === 'council')
    .map((b) => b.name);

it('takes "the council" on a council’s own page for that council', () => {
  const text = 'The council has opened two family centres. The council will open a third.';
  expect(councilsOf(text, { url: 'https://www.brighton-hove.gov.uk/news/centres' })).toEqual([
    'Brighton and Hove City Council',
  ]);
  expect(councilsOf(text, { site: 'Surrey County Council' })).toEqual(['Surrey County Council']);
});

it('knows no council by a newspaper’s page, or by a place’s name', () => {
  const text = 'The council has opened two family centres.';
  expect(councilsOf(text, { url: 'https://www.brightonpaper.example/news', site: 'Brighton' })).toEqual([]);
});

it('takes "the council" for the one council of the headline where the text names none', () => {
  const councilsUnder = (title: string) =>
    readScene({
      ...articleOf('The council has opened two centres. Council leader Asha Verney spoke.', '2024-06-01'),
      title,
    })
      .bodies.filter((b) => b.kind === 'council')
      .map((b) => b.name);
  expect(councilsUnder('Surrey County Council opens centres')).toEqual(['Surrey County Council']);
  expect(councilsUnder('Havering opens centres')).toEqual(['London Borough of Havering']);
  expect(councilsUnder('Havering and Newham open centres')).toEqual([]);
  expect(councilsUnder('Two centres open')).toEqual([]);
});
