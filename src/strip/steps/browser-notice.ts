import { stepByWords } from './step.ts';

const NOTICE =
  /\b(?:your (?:web )?browser (?:is|does|appears|has|may)\b|(?:upgrade|update|switch) (?:to )?(?:your|a newer|another|a different|a modern|a supported) (?:version|browser)|recommend (?:that )?you (?:upgrade|update|use)\b.{0,60}\bbrowser|(?:please )?(?:enable|turn on) javascript|javascript (?:is|has been|must be|needs to be|to be) (?:disabled|enabled|turned)|requires javascript|outdated browser|unsupported browser|does not support (?:html5|javascript|iframes|the video|embedded video)|using internet explorer|please use (?:a |the )?(?:\w{2,10} )?browser\b)/i;

/** "Your browser is no longer supported", and its kin about JavaScript and players. */
export const browserNotice = stepByWords(
  'browser-notice',
  400,
  'browser javascript support unsupport explorer',
  (text) => NOTICE.test(text),
);
