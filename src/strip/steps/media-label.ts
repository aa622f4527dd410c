import { stepByWords } from './step.ts';

const LABEL =
  /^(?:video|videos|photo|photos|picture|pictures|image|images|gallery|photo gallery|image gallery|slideshow|audio|caption|captions|hide caption|toggle caption|show caption|enlarge(?: (?:this )?image)?|view gallery|view (?:full )?(?:image|photos|size)|play|play video|watch|watch video|watch now|media caption|image caption|image copyright|loading(?: video)?|video caption|close|now playing|infographic|embed|expand|\d{1,3} ?(?:\/|of) ?\d{1,3}|video playback.{0,30}|media playback is (?:not supported|unsupported) on your device|this content is not available|click to expand|tap to (?:expand|play|enlarge)|scroll to continue)\.{0,3}$/i;
const WORDS =
  '^0 ^video ^photo ^picture ^image ^gallery ^slideshow ^audio ^caption ^hide ^toggle ^show ^enlarge ^view ^play ^watch ^media ^loading ^close ^now$ ^infographic ^embed ^expand ^this$ ^click ^tap$ ^scroll';

/** The label of a picture, player or gallery, left without what it labels. */
export const mediaLabel = stepByWords('media-label', 60, WORDS, (text) => LABEL.test(text.trim()));
