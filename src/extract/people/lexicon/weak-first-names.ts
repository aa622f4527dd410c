/**
 * First names that are as well, with a capital, a place, a month, a virtue or an ordinary word at the start
 * of a sentence: alone they are weak evidence. Picked by hand from the lists of first names.
 */
export const WEAK_FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'ah al albert alexandra alton amber angel archer art ashley ashton august augusta autumn beau ben ' +
    'beverley beverly bill blessing bo bob bradley brooke can carlisle carolina chance charity chase ' +
    'chelsea cherry chester cheyenne chi chip christian cliff clover clyde comfort constance coral ' +
    'crystal daisy dakota dale dawn dean denzil devon don drew earl ebony eve faith fang felicity fen ' +
    'fern florence foster frank gale gay gene georgia glen grace grant guy hadley harper hayden hazel ' +
    'heath heather hilton ho hoa holly honor hope howard hunter india iris ivy jack jade jay job joy ' +
    'june junior kai kendal kendall kenya kimberley kit lane lee leigh lesley leslie lily lincoln ' +
    'london long mai man mark mason maverick max melbourne melody mercy miles milton ming mo my nelson ' +
    'neville newton nick olive opal paris parker pat patience peace pearl penny percy pip poppy ' +
    'precious preston primrose princess prudence raven ray rejoice rich river rob robin rose rosemary ' +
    'rowan ruby russell rusty sage sandy sapphire savannah scarlett seymour shannon shirley sidney ' +
    'sonny stafford stanley sterling storm stuart sue summer sunday sydney tai tamar tor trent trinity ' +
    'tudor unity verity victor victoria violet virginia wade wai warwick wen weston will wing winston ' +
    'winter young'
  ).split(' '),
);
