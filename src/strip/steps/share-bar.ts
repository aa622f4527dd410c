import { stepByWords } from './step.ts';

const WORD =
  /^(?:share|tweet|print|email|e-mail|save|pin(?: it)?|like|post|send|copy(?: link)?|link|copied!?|facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|tumblr|telegram|messenger|flipboard|google\+?|pocket|instagram|bluesky|threads|mail|sms|more|bookmark|comments?|\d{1,6}|shares?|via|on|to|this|by|page|article|story|friend|with|your|friends|now|it|opens|in|a|new|window|tab|click|here|the|and|or|post)$/i;
const ACTION = /\b(?:share|tweet|print|e-?mail|facebook|twitter|linkedin|whatsapp|copy link|bookmark)\b/i;
const WORDS = 'share tweet print email mail facebook twitter linkedin whatsapp copy bookmark';

/** "Share · Tweet · Print": a line made of nothing but such words. */
export const shareBar = stepByWords('share-bar', 160, WORDS, (text) => {
  if (!ACTION.test(text)) return false;
  const words = text.split(/[\s|·•/,():.]+/).filter((word) => word !== '');
  return words.length <= 24 && words.every((word) => WORD.test(word));
});
