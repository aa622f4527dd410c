import { stepByWords } from './step.ts';

const BARE =
  /^(?:(?:read|find out|learn|see) more|more|read (?:the )?full (?:story|article)|continue reading|share|tweet|print|email|save|back to top|(?:return|go back|back) to (?:all |the |our |latest )?(?:news|list|search|results|index|home|blog|stories|articles|listings?|press releases|newsroom)(?: (?:list|page|results|index|home|stories|articles))?|top|close|menu|search|next|previous|advertisement|follow us|download|click here|sign (?:in|up|out)|log ?(?:in|out)|login|register|subscribe(?: now| today)?|my account|(?:e-?mail|print|save|bookmark) (?:this(?: \w{3,10})?|a friend|to a (?:friend|colleague))|comment on this(?: \w{3,10})?|view (?:all|more)(?: \w{3,12}){0,3}|skip to (?:main )?content|sort by(?: \w{3,10})?|(?:post|add|write) (?:a )?reply|reply|new topic|who is online|rhannu|argraffu|(?:text|font) size|get alerts|contact us|send (?:us )?a tip|like|(?:report|suggest) an? (?:typo|error|correction)|(?:buy|shop) now|advertise(?: with us)?|manage (?:my )?account|donate(?: (?:now|today|here|online))?|give (?:now|today)|become a member|book (?:now|tickets)|upgrade(?: to \w{3,10})?)$/i;

const PRINTED = /^printed (?:from|on|by) /i;
const WORDS =
  '^read ^find ^learn ^see$ ^more$ ^continue ^share ^tweet ^print ^email ^e$ ^save ^back ^top$ ^close ^menu ^search ^next ^previous ^advertise ^follow ^download ^click ^sign ^log ^register ^subscribe ^my$ ^bookmark ^comment ^view ^skip ^manage ^text ^font ^get ^contact ^send ^like ^report ^suggest ^buy ^shop ^return ^go$ ^donate ^give$ ^become ^book$ ^upgrade ^sort ^post ^add ^write ^reply ^new ^who ^rhannu ^argraffu';

/** A line that is only controls: "Learn more", "Print | Close", "Back to top". */
export const loneControl = stepByWords('control', 200, WORDS, (text) => {
  if (PRINTED.test(text)) return /https?:|www\./.test(text);
  return (
    text.length <= 40 &&
    text.split(/[|·•/\n]/).every((part) => BARE.test(part.replace(/[^\p{L} ]+/gu, '').trim()))
  );
});
