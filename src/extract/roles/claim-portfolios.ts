import type { TokenRange } from '../reading/index.ts';
import type { BodyFocus } from './body-focus.ts';
import type { Claim } from './claim.ts';
import { claimHeld, type HeldPost } from './claim-held.ts';
import { isMark, isWord, mentions, type Clause } from './clause.ts';
import { findSubject } from './find-subject.ts';
import type { PersonItem } from './items.ts';
import { type Portfolio, LONGEST_FIELD, fieldOf, readWords } from './portfolio-field.ts';
import { type CabinetRow, readCabinetRow } from './read-cabinet-row.ts';
import { HANDOVERS, readHandovers } from './read-handovers.ts';
import { waitFor } from '../reading/index.ts';

const CONFIDENCE = 0.72;
/** How many sentences back a cabinet may have been spoken of. */
const NEAR = 4;
const CABINET = new Set(['cabinet', 'portfolio', 'portfolios', 'reshuffle', 'executive']);
/** Verbs by which whoever has a portfolio comes to it. */
const TAKING = new Set([
  'take',
  'get',
  'return',
  'pick',
  'inherit',
  'assume',
  'have',
  'keep',
  'retain',
  'hold',
]);
const BRIEFS = new Set(['brief', 'portfolio', 'role']);
/** Participles by which a list of a cabinet tells who has what: "with Asha Day keeping the finance brief". */
const KEEPING = new Set(['maintaining', 'keeping', 'retaining', 'holding', 'taking', 'assuming', 'assumes']);
const CHARGES = new Set(['charge']);
const SIGNS = waitFor([...BRIEFS, ...CHARGES, ...HANDOVERS, '(']);

/**
 * Portfolios of a cabinet that no title names: "Asha Day (housing and planning)", "Bo Lee takes on the finance
 * brief". Only where a cabinet is spoken of near by.
 */
export function claimPortfolios(clause: Clause, focus: BodyFocus): Claim[] {
  const row = readCabinetRow(clause);
  if (row !== null) return [claimRow(clause, focus, row)];
  if (!mentions(clause, SIGNS) || !isOfCabinet(clause)) return [];
  const told = [
    ...readAsides(clause),
    ...readBriefs(clause),
    ...readListed(clause),
    ...readHandovers(clause),
  ];
  return told.map(({ holder, field }) => {
    const post = postOf(clause, 'cabinet member', holder, field);
    return claimHeld(clause, focus, { ...post, title: findFullTitle(clause, field) ?? post.title });
  });
}

function postOf(clause: Clause, noun: string, holder: PersonItem, words: TokenRange): HeldPost {
  const { tokens, text } = clause.scene.reading;
  const field = text.slice(tokens[words.first]!.start, tokens[words.end - 1]!.end);
  // "Leisure goes to Asha Day"
  const title = `${noun} for ${field.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}`;
  const head = noun.endsWith('holder') ? 'holder' : 'member';
  return { holder, words, title, head, rule: 'portfolio', confidence: CONFIDENCE };
}

/** "portfolio holder for leisure and culture", named before, of which "leisure" goes to another. */
function findFullTitle({ scene }: Clause, { first, end }: TokenRange): string | undefined {
  const { tokens, text } = scene.reading;
  const field = text.slice(tokens[first]!.start, tokens[end - 1]!.end).toLowerCase();
  return scene.titles.find(
    (title) => title.end <= first && OF_CABINET.exec(title.title.toLowerCase())?.[1]?.startsWith(field),
  )?.title;
}

const OF_CABINET = /^(?:cabinet|executive|portfolio) (?:member|holder) for (.+)$/;

function isOfCabinet({ scene, sentence }: Clause): boolean {
  const { tokens, sentences } = scene.reading;
  const from = sentences[Math.max(0, sentence - NEAR)]!.first;
  for (let i = from; i < sentences[sentence]!.end; i++) {
    const { lower } = tokens[i]!;
    if (CABINET.has(lower) || (lower === 'team' && tokens[i - 1]?.lower === 'top')) return true;
  }
  return false;
}

/** Those of one list are of the council that the article is about, whatever their own are. */
function claimRow(clause: Clause, focus: BodyFocus, { holder, field, noun }: CabinetRow): Claim {
  const body = focus.topicAt(field.first);
  const claim = claimHeld(clause, focus, postOf(clause, noun, holder, field));
  return body === null ? claim : { ...claim, bodies: [body] };
}

/** "Asha Day (housing and planning)": small words, one of them a field of work. */
function readAsides(clause: Clause): Portfolio[] {
  return clause.items.flatMap((item, at): Portfolio[] => {
    const open = clause.items[at + 1];
    if (item.kind !== 'person' || item.isPronoun || !isMark(open, '(')) return [];
    const field = readWords(clause, open!.end, ')');
    return field === null ? [] : [{ holder: item, field }];
  });
}

/** "takes over the finance brief", "returns to the children's brief", "takes the portfolio of skills and culture". */
function readBriefs(clause: Clause): Portfolio[] {
  const { items, verbs } = clause;
  return items.flatMap((item, at): Portfolio[] => {
    if (!isWord(item, BRIEFS)) return [];
    const verb = verbs.findLast((v) => v.end <= at && at - v.end <= LONGEST_FIELD);
    if (verb === undefined || !TAKING.has(verb.lemma) || verb.isPassive) return [];
    const the = items.findLastIndex((i, n) => n < at && n >= verb.end && /^(?:the|his|her)$/.test(i.lower));
    const next = items[at + 1];
    const field =
      next !== undefined && /^(?:of|for)$/.test(next.lower)
        ? readWords(clause, next.end, null)
        : the < 0
          ? null
          : fieldOf(clause, { first: items[the]!.end, end: item.first });
    if (field === null) return [];
    const holder = items[findSubject(clause, verb)?.[0] ?? -1];
    return holder?.kind === 'person' && !holder.isPossessive ? [{ holder, field }] : [];
  });
}

/** "with | Asha Day keeping the finance brief, Bo Lee still in charge of leisure and libraries": one after another. */
function readListed(clause: Clause): Portfolio[] {
  const { items } = clause;
  return items.flatMap((holder, at): Portfolio[] => {
    if (holder.kind !== 'person' || holder.isPronoun || holder.isPossessive) return [];
    const next = items[at + 1]?.lower === 'still' ? at + 2 : at + 1;
    const of = items.slice(next, next + 3).map((i) => i.lower);
    if (of.join(' ') === 'in charge of') {
      const field = readWords(clause, items[next + 2]!.end, null);
      return field === null ? [] : [{ holder, field }];
    }
    if (!isWord(items[next], KEEPING) || !/^(?:the|his|her)$/.test(items[next + 1]?.lower ?? '')) return [];
    const brief = items.findIndex((i, n) => n > next + 1 && n < next + LONGEST_FIELD && isWord(i, BRIEFS));
    const isCut = items.slice(next, brief).some((i) => i.kind !== 'word' && !isMark(i, ','));
    if (brief < 0 || isCut) return [];
    const field = fieldOf(clause, { first: items[next + 1]!.end, end: items[brief]!.first });
    return field === null ? [] : [{ holder, field }];
  });
}
