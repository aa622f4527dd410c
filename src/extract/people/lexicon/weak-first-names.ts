/**
 * First names that are as well, with a capital, a place, a month, a virtue or an ordinary word at the start
 * of a sentence: alone they are weak evidence.
 */
export const WEAK_FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'will may mark bill grant rob art job frank grace faith hope charity mercy unity honor prudence constance patience ' +
    'verity felicity joy pearl ruby amber jade coral opal rose lily ivy iris violet daisy poppy fern holly hazel heather ' +
    'olive rosemary primrose summer autumn winter dawn eve april june august augusta star river sage ' +
    'chance chase hunter parker mason archer foster carter major earl duke prince princess king royal baron junior sunday ' +
    'precious peace blessing comfort rejoice trinity clover breeze beau miles max rich dale glen heath cliff clay dean ' +
    'brook brooke lane rowan robin jay drew skip guy buddy sonny angel christian victor sterling trent severn avon ' +
    'london paris sydney chelsea florence victoria albert alexandra regent sandy dale preston lincoln clifton milton ashton ' +
    'kingston newton bradley chester carlisle stafford weston winston melbourne alton elgin nelson wellington ' +
    'stanley shirley beverley ashley kimberley lesley leslie beverly sidney hilton hadley stockton denzil ' +
    'kent devon wells georgia india kenya dakota carolina virginia savannah cheyenne adelaide ' +
    'warwick wade seymour hayden kendal kendall ' +
    'can al el do bo su an so my me mo ah hi ho la li lu ma man no on or us we ya be by at he she chi may lo pa sam-son ' +
    'bash penny bob don sue pat nick chip jack drew rusty sandy ray rod pip kit wing long star bay ness park young ' +
    'gale storm tor ben glen gene jet merit honor art cherry candy ginger gay happy bonny faith pride glory ' +
    'divine favour gift innocent lovemore trust wisdom destiny harmony melody harper ' +
    'crystal sapphire ebony scarlett scarlet raven destiny maverick ace baker cooper ' +
    'major bishop abbot tai kai bay wen wai mai hoa pa sima fen fang star ming tang ' +
    'tor otter reading rugby bury bath deal down sale hull ware ' +
    'windsor tudor stuart clyde tyne ward craven percy neville howard russell ' +
    'mersey shannon severn tamar lee leigh'
  ).split(' '),
);
