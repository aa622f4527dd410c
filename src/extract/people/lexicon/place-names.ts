import { COUNCILS } from '../../../register/index.ts';

/**
 * Places of two words that read like a forename and a surname, besides those that the register knows. From
 * general knowledge of British towns, suburbs and landmarks.
 */
const TOWNS =
  'newton abbot|newton aycliffe|newton heath|newton stewart|milton keynes|milton ernest|milton abbas|kirkby stephen|kirkby lonsdale|' +
  'melton mowbray|market harborough|market drayton|market rasen|barnard castle|seaton carew|bradley stoke|chipping norton|' +
  'clay cross|long eaton|virginia water|ellesmere port|burnham thorpe|leigh park|leigh delamere|kingston bagpuize|kingston seymour|' +
  'preston brook|preston bissett|ashton gate|ashton keynes|sutton coldfield|sutton bridge|alexandra palace|victoria dock|' +
  'victoria embankment|albert dock|albert embankment|stanley dock|stanley park|bury st edmunds|ashby magna|ashby parva|' +
  'chester zoo|chester moor|lincoln green|warwick bar|warwick gates|stafford common|morgan stanley|price waterhouse|' +
  'ernst young|grant thornton|marks spencer|john lewis|ted baker|rolls royce|morgan sindall|' +
  'john laing|taylor wimpey|jaguar land|harvey nichols|marie curie|' +
  'perry barr|perry common|perry vale|perry beeches|kirk ella|kirk hallam|kirk sandall|kirk michael|' +
  'harold hill|harold wood|edith weston|stewart park|martin mere|clifford chambers|douglas valley|norman cross|' +
  'howard park|ellis park|gregory boulevard|houghton regis|houghton conquest|aston clinton|carlton colville|sherwood forest|wootton bassett|barton seagrave|carlton marshes|' +
  'st helens|st albans|st ives|st austell|st neots|bishop auckland|bishop stortford|' +
  'hayling island|thornton heath|thornton cleveleys|clifton downs|clifton suspension|carlton hill|' +
  'gordon square|russell square|bedford square|mitchell library|howard league|nuffield trust|' +
  'leonard cheshire|sue ryder|duncan lewis|leigh day|irwin mitchell|browne jacobson|bevan brittan|trowers hamlins|' +
  'grace dieu|kelvin grove|kelvin hall|alton towers|glen parva|glen affric|heather park|holly lodge|' +
  'lily lane|rose hill|rosemary lane|hazel grove|hazel slade|ivy bridge|olive mount|beverley brook|' +
  'shirley hills|ashley cross|ashley heath|ashley green|kimberley park|stanley common|dudley port|' +
  'marshall islands|jordan valley|chelsea harbour|chelsea bridge|florence park|regent street|oxford circus|' +
  'windsor castle|windsor great|holland park|percy main|neville cross|north shields|dale farm|grenfell tower|may day|april fool|boxing day|grace period|rose bowl|rose garden|hope street|will power|victoria cross|victoria bell';

/** Names of places and firms, lower case, words parted by a space, that no person is taken to bear. */
export const PLACE_NAMES: ReadonlySet<string> = gather();

function gather(): Set<string> {
  const places = new Set(TOWNS.split('|'));
  for (const council of COUNCILS) {
    for (const name of [council.short, ...council.otherNames, ...council.partNames])
      if (name.includes(' ')) places.add(name.toLowerCase());
  }
  return places;
}
