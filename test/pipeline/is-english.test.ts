import { describe, expect, it } from 'vitest';
import { isEnglish } from '../../src/pipeline/is-english.ts';

const ENGLISH =
  'The council will close two of its depots next year, its leader said on Monday. Staff have been told that ' +
  'their jobs are safe, and that the vans will be kept at a new site which the county bought in March. Unions ' +
  'said this was the least they expected from the deal.';
const TABLE =
  'Ward results. Abbey: Joan Marsh, Labour, 1,203. Barton: Ian Stubbs, Conservative, 1,877. Castle: Ravi Mehta, ' +
  'Liberal Democrat, 982. Denham and Eastfield: Carol Whitby, Green, 1,410. The turnout was 38 per cent, down ' +
  'from 41. Declared by the returning officer, Tim Holt, for the county council, at the town hall on Friday.';
const OTHERS = {
  Welsh:
    'Bydd y cyngor yn cau dau ddepo y flwyddyn nesaf, meddai ei arweinydd ddydd Llun. Dywedwyd wrth y staff fod ' +
    'eu swyddi yn ddiogel, ac y bydd y faniau yn cael eu cadw ar safle newydd a brynwyd gan y sir ym mis Mawrth. ' +
    'Dywedodd yr undebau mai dyma oedd y lleiaf yr oeddent yn ei ddisgwyl.',
  German:
    'Der Rat wird im nächsten Jahr zwei seiner Betriebshöfe schließen, sagte der Bürgermeister am Montag. Den ' +
    'Beschäftigten wurde gesagt, dass ihre Stellen sicher sind und die Wagen an einem neuen Ort stehen werden, ' +
    'den der Kreis im März gekauft hat. Das sei in der Sache das Mindeste, was man erwarten konnte.',
  Dutch:
    'De gemeente sluit volgend jaar twee van haar remises, zei de burgemeester op maandag. Het personeel is ' +
    'verteld dat hun banen veilig zijn en dat de wagens op een nieuwe plek in de stad worden gestald, die in ' +
    'maart was gekocht. Volgens de bonden is dit het minste wat zij van de afspraak hadden verwacht.',
  Polish:
    'Rada zamknie w przyszłym roku dwie zajezdnie, powiedział w poniedziałek jej przewodniczący. Pracownikom ' +
    'powiedziano, że ich miejsca pracy są bezpieczne, a pojazdy będą stały w nowym miejscu, które powiat kupił ' +
    'w marcu. Związki uznały, że było to minimum, jakiego oczekiwały od tej umowy.',
};

describe('isEnglish', () => {
  it('goes by the words, whatever the page declares', () => {
    for (const language of [null, 'en', 'en-GB', 'de-DE']) {
      expect(isEnglish({ text: ENGLISH, language })).toBe(true);
      expect(isEnglish({ text: TABLE, language })).toBe(true);
      for (const text of Object.values(OTHERS)) expect(isEnglish({ text, language })).toBe(false);
    }
  });

  it('goes by what the page declares where words are few', () => {
    expect(isEnglish({ text: 'Council to close depots.', language: 'cy' })).toBe(false);
    expect(isEnglish({ text: 'Council to close depots.', language: 'EN-gb' })).toBe(true);
    expect(isEnglish({ text: 'Council to close depots.', language: null })).toBe(true);
  });
});
