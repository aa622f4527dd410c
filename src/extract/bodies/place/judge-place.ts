import type { Reading } from '../../reading/index.ts';
import type { PlaceName } from '../body-name.ts';
import { isConnector, isUpperCase } from '../casing.ts';
import { COUNCIL_APPOSITIONS } from '../lexicon/council-life.ts';
import { OPENING_WORDS } from '../lexicon/organisation-heads.ts';
import { HONORIFICS } from '../lexicon/place-words.ts';
import { POST_NOUNS } from '../lexicon/post-nouns.ts';
import { judgeLeading, judgeMove, judgeWorkplace } from './judge-career.ts';
import {
  judgeAgent,
  judgeAt,
  judgeCounted,
  judgeGradedIn,
  judgeIntervention,
  judgeObject,
  judgeService,
} from './judge-object.ts';
import { judgeAnaphor, judgeGraded, judgePossessive } from './judge-owner.ts';
import { judgePostAfter, judgePostBefore, judgePostThere } from './judge-post.ts';
import {
  judgeAdministrative,
  judgeAffiliation,
  judgeApposition,
  judgeDescribed,
  judgeLateSubject,
  judgeMerger,
} from './judge-relation.ts';
import {
  judgeClause,
  judgeFollower,
  judgeGradedSubject,
  judgeInverted,
  judgeLabel,
  judgeOwner,
  judgeScene,
  judgeSubject,
} from './judge-subject.ts';
import { SURE, Surroundings, type TokenMarks } from './surroundings.ts';

/** What may be said of a place that owns what follows: "Kent's budget". */
const OWNER_JUDGES: readonly ((s: Surroundings) => number)[] = [judgePossessive, judgeGraded];

const JUDGES: readonly ((s: Surroundings) => number)[] = [
  judgeLabel,
  judgeAnaphor,
  judgePostAfter,
  judgePostBefore,
  judgePostThere,
  judgeSubject,
  judgeClause,
  judgeFollower,
  judgeGradedSubject,
  judgeInverted,
  judgeScene,
  judgeOwner,
  judgeObject,
  judgeAt,
  judgeGradedIn,
  judgeAgent,
  judgeCounted,
  judgeIntervention,
  judgeService,
  judgeMove,
  judgeWorkplace,
  judgeLeading,
  judgeApposition,
  judgeDescribed,
  judgeLateSubject,
  judgeMerger,
  judgeAffiliation,
  judgeAdministrative,
];

/** How sure a place's own sentence makes it that its council is meant: 0 to 1, 0 where nothing says so. */
export function judgePlace(reading: Reading, place: PlaceName, marks: TokenMarks): number {
  const s = new Surroundings(reading, place, marks);
  if (isPartOfLargerName(s) || isWhereNamed(s)) return 0;
  if (isCapital(place)) return isMayoral(s) ? SURE : 0;
  const judges = s.hasPossessive ? OWNER_JUDGES : JUDGES;
  let best = 0;
  for (const judge of judges) {
    best = Math.max(best, judge(s));
    if (best >= SURE) break;
  }
  return best;
}

/** "Spelthorne BC in | Surrey", "Fern House in | Hull": where what is named lies. */
function isWhereNamed(s: Surroundings): boolean {
  const named = s.start - 2;
  return s.before === 'in' && s.marks.isNamed(named) && s.at(named)?.isCapitalised === true;
}

/** London is the Greater London Authority's where its mayor is spoken of, and nowhere else. */
function isCapital(place: PlaceName): boolean {
  return place.isPart && place.councils.some((l) => l.council.kind === 'regional');
}

function isMayoral(s: Surroundings): boolean {
  return (s.before === 'of' && s.back(2) === 'mayor') || s.after === 'mayor';
}

/** "Rugby Union", "Hugh Cumberland", "Hastings Road": a capitalised neighbour makes another name of it. */
function isPartOfLargerName(s: Surroundings): boolean {
  const next = s.at(s.place.end);
  const previous = s.at(s.place.first - 1);
  const last = s.at(s.place.end - 1)!;
  if (isUpperCase(last.text) && last.text.length > 3) return false;
  // "Sutton on Sea"
  // "Director of Central Services and Deputy Chief Executive"
  if (next?.isCapitalised === true && next.lower === 'services') return true;
  const after = s.at(s.place.end + 1);
  if (/^(?:on|upon|under|le)$/.test(next?.lower ?? '') && WATERS.test(after?.lower ?? '')) return true;
  if (next?.kind === 'word' && next.isCapitalised && !isConnector(next) && !s.opensPost(s.place.end)) {
    // "Mayor of Tower Hamlets Karim Aziz".
    const post = s.before === 'of' ? s.back(2) : s.before === 'the' && s.back(2) === 'of' ? s.back(3) : '';
    return !(POST_NOUNS.has(post) && s.isPersonAt(s.place.end));
  }
  if (previous?.kind !== 'word' || !previous.isCapitalised || isConnector(previous)) return false;
  if (COUNCIL_APPOSITIONS.has(previous.lower)) return false;
  if (POST_NOUNS.has(previous.lower) && !HONORIFICS.has(previous.lower)) return false;
  // "Outgoing Wiltshire chief executive": a word of the post's, in capitals where it opens a sentence.
  if (STATE_WORDS.has(previous.lower) && s.opensPost(s.place.end)) return false;
  return !OPENING_WORDS.has(previous.lower) || HONORIFICS.has(previous.lower);
}

/** What ends the name of a smaller place: "X on Sea", "X upon Trent". */
const WATERS = /^(?:sea|trent|thames|tees|tyne|avon|severn|wye|hill|water|lyme|fylde|marsh)$/;

/** What is said of the time of a post before its place: "Current Kent director of roads". */
const STATE_WORDS = new Set([
  'current',
  'outgoing',
  'incoming',
  'interim',
  'acting',
  'new',
  'retiring',
  'departing',
  'ousted',
  'long-serving',
  'then',
]);
