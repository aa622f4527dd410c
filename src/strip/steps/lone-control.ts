import { stepByBlock } from './step.ts';

const BARE =
  /^(?:(?:read|find out|learn|see) more|more|read (?:the )?full (?:story|article)|continue reading|share|tweet|print|email|save|back to top|top|close|menu|search|next|previous|advertisement|follow us|download|click here)$/i;

/** A line that is only a control: "Learn more", "Share", "Print", "Back to top". */
export const loneControl = stepByBlock('control', 40, ({ text }) =>
  BARE.test(text.replace(/[^\p{L} ]+/gu, '').trim()),
);
