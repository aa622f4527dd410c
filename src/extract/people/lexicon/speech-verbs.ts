/**
 * Finite forms of verbs that introduce speech, where the speaker is the subject. From the attributions of
 * British news reports and press releases.
 */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    'said says say told tells added adds explained explains commented comments stated states wrote writes ' +
    'argued argues insisted insists warned warns claimed claims admitted admits conceded concedes ' +
    'declared declares announced announces replied replies responded responds remarked remarks recalled ' +
    'recalls remembered remembers joked jokes quipped quips observed observes noted notes asked asks ' +
    'acknowledged acknowledges agreed agrees complained complains concluded concludes confirmed confirms ' +
    'continued continues countered counters cautioned cautions denied denies emphasised emphasises ' +
    'exclaimed exclaims jibed maintained maintains mused muses pledged pledges promised promises ' +
    'protested protests reflected reflects repeated repeats reported reports retorted retorts reiterated reiterates ' +
    'snapped stressed stresses suggested suggests thundered tweeted tweets posted posts urged urges vowed vows ' +
    'shouted yelled whispered sighed laughed laughs grinned smiled smiles shrugged shrugs chuckled chuckles ' +
    'blogged minuted advised advises predicted predicts ' +
    'enthused enthuses accepted accepts apologised apologises boasted boasts hailed praised praises welcomed ' +
    'thinks believes reckons feels called calls described describes dismissed dismisses branded ' +
    'accused accuses criticised criticises labelled labels likened questioned questions ' +
    'interjected chipped puts put demanded demands lamented laments tells confessed confesses ' +
    'volunteered volunteers counselled offered offers ventured ventures went goes'
  ).split(' '),
);
