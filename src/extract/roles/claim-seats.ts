import { readPartyAside } from '../people/read-party.ts';
import type { BodyFocus } from './body-focus.ts';
import type { Claim } from './claim.ts';
import { claimHeld } from './claim-held.ts';
import { isMark, mentions, type Clause } from './clause.ts';
import type { Item } from './items.ts';
import { waitFor } from '../reading/index.ts';

const COUNCILLOR = /^(?:cllr|cllrs|clr|coun|councillor|councillors)$/;
/** Posts that none but a councillor has. */
const OF_COUNCILLORS =
  /^(?:(?:deputy |council |\w+ group )?leader|(?:cabinet|executive|portfolio) (?:member|holder))\b/i;
const BRACKET = waitFor(['(']);
const CONFIDENCE = 0.8;

function isOfCouncillor(item: Item | undefined): boolean {
  return item?.kind === 'title' && OF_COUNCILLORS.test(item.title.title);
}

/** "Cllr Asha Day (Lab, Moss Side)": the ward in the brackets after a councillor's name. */
export function claimSeats(clause: Clause, focus: BodyFocus): Claim[] {
  if (!mentions(clause, BRACKET)) return [];
  const { items, scene } = clause;
  const { tokens, text } = scene.reading;
  const claims: Claim[] = [];
  for (const [at, item] of items.entries()) {
    const open = items[at + 1];
    if (item.kind !== 'person' || item.isPronoun || !isMark(open, '(')) continue;
    const seat = readPartyAside(tokens, open!.first)?.seat;
    const post = items[at - 1];
    const isAddressed =
      COUNCILLOR.test(tokens[item.first]!.lower) ||
      COUNCILLOR.test(post?.lower ?? '') ||
      isOfCouncillor(post) ||
      // "the executive member for education, | Asha Day (Con, Moss Side)"
      (isMark(post, ',') && isOfCouncillor(items[at - 2]));
    // "(Con, Cabinet Member)": a post, and no ward.
    if (seat === undefined || seat === null || !isAddressed || scene.titleAt[seat.first] !== undefined)
      continue;
    const area = text.slice(tokens[seat.first]!.start, tokens[seat.end - 1]!.end);
    // "(Labour, Kent County Council)": where he sits, and no ward.
    if (/\b(?:council|corporation|[CD]C|M?BC)$/i.test(area)) continue;
    const title = `ward councillor for ${area}`;
    const seatPost = {
      holder: item,
      words: seat,
      title,
      head: 'councillor',
      rule: 'seat aside',
      confidence: CONFIDENCE,
    };
    claims.push(claimHeld(clause, focus, seatPost));
  }
  return claims;
}
