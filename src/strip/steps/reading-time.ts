import { stepByWords } from './step.ts';

const TIME =
  /^(?:(?:estimated )?(?:reading|read) time\s?:?\s?(?:about |approx\.? |~)?\d{1,3} ?(?:min(?:ute)?s?|m)\b.{0,10}|(?:about |approx\.? |~)?\d{1,3}[- ]?min(?:ute)?s?[- ]?(?:read|to read|de lectur[ae]|de leitura)|tempo de leitura:? \d{1,3} minutos?|lesezeit:? \d{1,3} min.{0,8}|temps de lecture.{0,20}\d{1,3} min.{0,8}|\d{1,4}\.\d[km]|\d{1,6} (?:views|reads|shares|likes))$/i;
const WORDS = '^0 ^estimated ^read ^about ^approx ^tempo ^lesezeit ^temps';

/** "3 min read", "1,204 views", "84.1K". */
export const readingTime = stepByWords('reading-time', 60, WORDS, (text) => TIME.test(text.trim()));
