import { expect, it } from 'vitest';
import { detectLanguage } from '../../../src/strip/metadata/detect-language.ts';

it.each([
  [
    'en',
    'The leader of the council said that it was the first time in a decade that services had not been judged as they were in the report, and that it will be the last.',
  ],
  [
    'cy',
    'Mae arweinydd y cyngor wedi dweud bod y gwasanaeth yn gwella ac y bydd adroddiad ar y mater yn mynd i’r cabinet ym mis Mai gyda chynllun ar gyfer y flwyddyn.',
  ],
  [
    'fr',
    'Le maire de la ville a dit que les services sont dans un état qui ne va pas durer et que le conseil doit agir avec les moyens du bord pour la rentrée.',
  ],
  [null, 'Palm Bay 70, Rockledge 44.'],
  [
    null,
    'Smith Jones Patel Okafor Brown Taylor Wilson Davies Evans Thomas Roberts Walker Wright Hughes Green Hall Lewis Clarke Jackson Wood Turner Hill',
  ],
])('guesses %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
