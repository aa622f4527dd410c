import { stepByWords } from './step.ts';

/** Cheap, and enough to pass over nearly every block. */
const TOPIC = /access|regist|subscri|sign|log ?in|member|join|limit|unlock|articles|reading/i;
const WORDS =
  /(?:\b(?:want|get|need|for) (?:full|unlimited|complete) (?:article |digital |online )?access\b|\b(?:register|subscribe|sign in|log ?in|sign up|join)(?: (?:now|here|today|or (?:log|sign) ?in|or register|for free))? (?:to|and) (?:continue|read (?:the (?:full|rest)|this|more|on|unlimited|all|full)|access|unlock|view (?:the full|this)|see the (?:full|rest)|keep reading|finish)\b|\balready (?:a|an) (?:subscriber|member|registered)\b|\balready (?:registered|have an account|subscribed)\?|\bthis (?:article|content|story|page) is (?:for|only (?:for|available to)|exclusive to|reserved for|available (?:only )?(?:to|for)|restricted to|locked)\b.{0,40}\b(?:subscribers?|members?|registered)\b|\b(?:subscriber|member)s?[- ]only (?:content|article|story)\b|\bexclusive (?:content )?(?:to|for) (?:our )?(?:subscribers|members)\b|\byou(?:'ve|’ve| have) (?:reached|used|read|hit) (?:your|the|all|\d{1,2} of)\b.{0,40}\b(?:limit|free articles?|articles? (?:left|remaining|limit|this month))\b|\b(?:to )?(?:continue|keep) reading (?:this (?:article|story)|the (?:full|rest)|,? ?(?:please )?(?:subscribe|register|log in|sign in))\b|\bthe (?:full|rest of (?:the|this)) (?:article|story) is (?:only )?(?:available|for|reserved)\b.{0,30}\b(?:subscribers|members)\b|\bunlock (?:this|the full|full|unlimited)\b.{0,30}\b(?:article|story|access)?|\bsubscribe (?:now )?from (?:just |only )?[£$€]\d)/i;

/** Whether a line has the words of a paywall or registration wall: evidence that an article is cut short. */
export function speaksOfWall(text: string): boolean {
  return TOPIC.test(text) && WORDS.test(text);
}

/** "Want full article access? Register to continue": where the article was cut. */
export const paywallNotice = stepByWords(
  'paywall',
  400,
  'access regist subscri sign log member join limit unlock articles reading',
  (text) => speaksOfWall(text) && !/["”]/.test(text.slice(1, -1)),
);
