import type { BodyEntity } from '../types.ts';
import type { FocusHint } from './body-focus.ts';
import { SELDOM_TOPIC } from './body-sightings.ts';

export type Kind = BodyEntity['kind'];

/** Heads and titles that only one kind of body has. */
export const KIND_OF_POST: readonly (readonly [RegExp, readonly Kind[]])[] = [
  [/(?:^|chief |lead |HM |Majesty['’]s )inspector\b|^inspections? manager$/i, ['inspectorate']],
  [
    /^(?:cabinet|executive|lead|shadow)? ?(?:member|holder)\b|portfolio|cabinet|^(?:deputy |depute |acting |interim |council |opposition |group |joint |labour |conservative |tory |liberal |lib |democrat |dem |green |reform |independent |plaid |cymru |snp )*leader\b|ward councillor|monitoring officer|151|head of paid service|\bDCS\b|public health|children.s services|adult social|provost|conven[eo]r|mayor|group leader|overview and scrutiny|commissioner|envoy|improvement adviser|returning officer|committee|(?:planning|licensing|scrutiny) (?:board|panel)| group$/i,
    ['council'],
  ],
  [
    /head ?teacher|headmaster|^(?:deput[ey] )?rector$|headmistress|chair of governors|(?:^|deputy |acting |executive |interim )head$/i,
    ['school'],
  ],
  [/chief constable|superintendent|constable/i, ['police']],
  [/chief fire officer|^(?:deputy|assistant) chief$/i, ['fire-service']],
  [
    /^(?:registered |acting |deputy |depute |interim |temporary |home |care |peripatetic )*manager$/i,
    ['care-home', 'school', 'nhs', 'company'],
  ],
  [/regulatory/i, ['inspectorate']],
  // "the Tory finance spokesman": of a group on the council, where the words name no other body.
  [
    /^(?:(?:labour|conservative|tory|lib dem|liberal democrat|green|reform|reform uk|independent|opposition|shadow|group) )?(?:finance|housing|planning|transport|education|children['’]s services|environment|culture|budget) spokes(?:man|woman|person)$/i,
    ['council'],
  ],
  [/^(?:deputy |assistant )?general secretary$/i, ['union', 'association']],
];

/** Posts of state, of a place or of no body at all. */
const BODILESS =
  /\b(?:M[SP]P?|MLA|AM)$|(?:senedd|assembly) member|\b(?:M[SP]P?|MLA|AM) for|\bminister\b|secretary of state|^(?!.*\b(?:regional|general|branch|company|permanent|assistant|private|town|club)\b).*\bsecretary$|bishop|vicar|^rector of|archdeacon|^dean\b|ombudsman|coroner|crime commissioner|schools commissioner|local government auditor|^(?:visiting )?professor/i;

/** Commissioners and auditors of a nation: "auditor general for Wales", "Commissioner for Older People". */
const NATIONAL =
  /^member of the (?:\w+ )?(?:senedd|parliament|assembly)\b|auditor general|controller of audit|children['’]s commissioner for (?:england|wales|scotland|northern ireland)|commissioner for (?:older people|victims|future generations|public appointments|children and young people)|(?:victims|older people['’]s|information|future generations) commissioner/i;

export function isBodiless(title: string): boolean {
  return BODILESS.test(title) || NATIONAL.test(title);
}

const RATING_AGENCIES = /^(?:Moody|S&P|Standard & Poor|Standard and Poor|Fitch)/;

const INSPECTORATE_POSTS = /^(?:chief executive|director)$|\b(?:national|regional|inspection|regulation)\b/i;

/** "the county's leader" is of a county council, "the region's mayor" of a combined authority. */
function isOfLevel(body: BodyEntity, level: string): boolean {
  return level === 'region' ? /combined|region/i.test(body.name) : hasWord(body.name.toLowerCase(), level);
}

/** Whether a name has a word, between marks, spaces or its ends; both in lower case. */
function hasWord(name: string, word: string): boolean {
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1))
    if (!/\w/.test(name[at - 1] ?? '') && !/\w/.test(name[at + word.length] ?? '')) return true;
  return false;
}

export function suits(
  body: BodyEntity,
  kinds: readonly Kind[] | undefined,
  title: string,
  head: string,
  level: string | null,
  hint: FocusHint,
): boolean {
  if (RATING_AGENCIES.test(body.name)) return false;
  if (body.kind === 'committee')
    return (hint === 'its' && /^(?:vice-)?chair/.test(head)) || kinds?.includes('committee') === true;
  if (SELDOM_TOPIC.has(body.kind)) return false;
  // A board that is spoken of beside a home is that of whoever runs it.
  if (body.kind === 'care-home' && /\bboard$/i.test(title)) return false;
  if (/^metro mayor$/i.test(title)) return / combined /i.test(body.name);
  if (level !== null && (body.kind === 'council' || level === 'authority') && !isOfLevel(body, level))
    return false;
  if (hint !== null && typeof hint === 'object') return kinds!.includes(body.kind);
  // "Deputy chief fire officer": of a fire service, or of none that the article names.
  if (kinds?.[0] === 'fire-service' || kinds?.[0] === 'police') return kinds.includes(body.kind);
  // Whom an inspectorate speaks of has directors, and its own are of a nation, a region or its work.
  if (kinds === undefined)
    return (
      body.kind !== 'inspectorate' || /^(?:chair|president)/.test(head) || INSPECTORATE_POSTS.test(title)
    );
  if (kinds.includes('council')) return body.kind === 'council';
  return kinds.includes(body.kind) || body.kind === 'other';
}
