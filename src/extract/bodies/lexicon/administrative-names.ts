import { nameWords } from '../../../register/index.ts';

/**
 * Names that were coined for an authority, or are hardly used but for one: a bare "Kirklees" is the council
 * unless something is said to lie in it. Names with a point of the compass or an "and" are so too.
 */
const COINED: ReadonlySet<string> = new Set(
  (
    'adur allerdale arun babergh bassetlaw breckland broadland broxtowe calderdale charnwood cherwell copeland cotswold craven dacorum ' +
    'derwentside elmbridge erewash fenland gedling gravesham halton hambleton harborough hertsmere hyndburn kennet kirklees knowsley ' +
    'medway mendip pendle purbeck rother rushcliffe rushmoor ryedale sandwell sedgemoor sefton shepway spelthorne swale tameside ' +
    'tandridge teignbridge tendring thurrock torbay torridge trafford tynedale uttlesford wansbeck wansdyke waveney waverley wealden ' +
    'wychavon haringey havering hillingdon redbridge merton newham lambeth torfaen inverclyde langbaurgh woodspring northavon'
  ).split(' '),
);
const COINED_ENDINGS = /^(?:valley|forest|rivers|hamlets|heath|peak|moorlands|hills|dales)$/;
const COMPASS = /^(?:north|south|east|west|mid|central)$/;

/** Whether a council's short name is one that was coined for it. */
export function isAdministrativeName(short: string): boolean {
  const words = nameWords(short);
  if (words.length === 1) return COINED.has(words[0]!);
  return (
    words.includes('and') || words.some((word) => COMPASS.test(word)) || COINED_ENDINGS.test(words.at(-1)!)
  );
}
