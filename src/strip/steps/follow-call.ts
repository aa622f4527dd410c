import { stepByBlock } from './step.ts';

const CALL =
  /^["'“‘(*>•–—\s-]{0,3}(?:please |you can |to get in touch,? |don['’]t forget to |be sure to )?(?:(?:like[ds]?|enjoy(?:ed)?|loved?) (?:this|our|what you)\b.{0,40}\?|(?:follow|like|join|find|get|add|tweet|connect with|chat with|message|reach) (?:(?:us|me|him|her|them|the author|our)\b|@\w|.{2,60}\bon (?:our )?(?:twitter|facebook|instagram|linkedin|x|youtube|tiktok|threads|bluesky|whatsapp|google|flipboard|telegram|(?:apple )?podcasts|spotify|(?:bbc )?sounds|social)\b)|(?:download|get|install) (?:the|our) .{0,40}\bapp\b|have you heard (?:our|the)\b.{0,40}\bpodcast|click here to (?:get|download|follow|subscribe|sign)\b|listen to .{2,60}\b(?:live|podcast|here|on (?:bbc )?sounds)\b|watch .{2,60}\b(?:live|on demand|iplayer)\b|(?:have you got|do you have|got) (?:a|any) (?:story|stories|news|tips?|views)\b|(?:send|email) (?:us |your )?(?:your )?(?:stor(?:y|ies)|news|tips?|views|thoughts|letters)\b|e-?mail your (?:stories|news|views)|tell us\b.{0,60}\b(?:comments?|below|think)\b|what do you think\?|what do you (?:think|make) .{2,80}\?.{0,60}\b(?:comments?|below|let us know|tell us|have your say|e-?mail)\b|if you(?:['’]ve| have)? (?:liked?|enjoy(?:ed)?|loved?|found|valued?) (?:this|reading|our|what)\b.{0,80}\b(?:forward|share|subscribe|consider|support|send|tell|pass|follow|sign|donate|join)\b|(?:donate|give) (?:now|today|online|what you can)\b|make a donation\b|(?:have|are|were|do|did|can) you .{2,80}\? .{0,20}\b(?:e-?mail|contact|call|tell|write to|get in touch with|send) us\b|(?:do|have|should|would) .{2,100}\? (?:have your say|let us know|tell us)\b|(?:want|looking for|need) .{2,100}\? .{0,20}\b(?:listen to|sign up|subscribe|follow|download|join|click) |(?:questions|comments|thoughts|feedback)\? .{0,40}\b(?:e-?mail|contact|tell|write)\b|let us know\b.{0,60}\b(?:comments?|below)\b|join the (?:conversation|discussion|debate)\b|contact (?:the )?(?:newsroom|news ?desk|editor|reporter)\b|support (?:our|quality|local|independent) journalism|share (?:this|your)\b.{0,30}$)/i;
const WORDS =
  '^please ^you ^to$ ^don$ ^be$ ^follow ^like ^enjoy ^love ^join ^find ^add ^tweet ^connect ^chat ^message ^reach ^download ^get ^click ^listen ^watch ^have ^do$ ^got ^send ^email ^e$ ^tell ^what ^let$ ^questions ^comments ^thoughts ^feedback ^contact ^support ^share ^if$ ^donate ^give$ ^make$ ^want$ ^are$ ^were$ ^did$ ^can$ ^should$ ^would$ ^looking ^need$ ^install ^your$';
/** Within quotation marks these would be someone's words. */
const UNQUOTED =
  /^(?:be the first to (?:get|hear|know|receive)\b|your (?:support|donation) (?:helps|allows|enables) us\b)/i;
const PRINTED_CAPITALS = /^CLICK HERE\b/;

/** A call to follow, to download an app, to send in stories: it speaks to the reader of the site, not of the news. */
export const followCall = stepByBlock('follow-call', 420, WORDS, ({ text, element, linked }) => {
  if (PRINTED_CAPITALS.test(text)) return true;
  return (
    (CALL.test(text) || UNQUOTED.test(text)) &&
    (element === null ? text.length < 160 : linked > 0 || text.length < 160)
  );
});
