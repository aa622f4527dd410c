import { stepByBlock } from './step.ts';

const LABELLED =
  /^(?:(?:article |story |news )?(?:tags?|tagged(?: (?:with|as|in|under))?|topics?|categor(?:y|ies)|keywords?|filed (?:under|in|to)|posted in|hashtags?|more about|sections?|subjects?|channels?|in this (?:story|article)|areas?|sectors?)\s?:|filed (?:under|in)\b|posted in\b|tagged (?:with|as|in|under)\b)/i;
const WORDS =
  '^article ^story ^news ^tag ^topic ^categor ^keyword ^filed ^posted ^hashtag ^more ^section ^subject ^channel ^in$ ^area ^sector';

/** "Tags: …", "Filed under …": the article's key words, set as a line. */
export const tagLine = stepByBlock('tags', 300, WORDS, ({ text, linked }, { source }) => {
  if (!LABELLED.test(text)) return false;
  return source === 'text' ? !/[.!?]$/.test(text) && text.length < 160 : linked > 0 || text.length < 80;
});
