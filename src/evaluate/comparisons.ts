import type { GoldArticle } from './gold-article.ts';
import { fold, measureOverlap } from './normalise.ts';
import { isSameBody } from './same-body.ts';
import { toCouncilKey } from './same-council.ts';
import { toGradeKey, toRaterKey } from './same-grade.ts';
import { isSamePerson, isSameSurname } from './same-person.ts';
import { endsAlike, startsAlike } from './same-quote.ts';
import { isSameTitle } from './same-title.ts';
import type { StatedFacts } from './stated-facts.ts';

/** One row of the score: which facts it compares and when a stated one answers a gold one. */
interface Comparison<K extends keyof StatedFacts> {
  readonly name: string;
  readonly of: K;
  /** A looser view of a kind that is scored in full elsewhere; its misses are not listed again. */
  readonly loose?: true;
  isSame(this: void, gold: GoldArticle[K][number], stated: StatedFacts[K][number]): boolean;
}

type Gold<K extends keyof StatedFacts> = GoldArticle[K][number];
type Fact<K extends keyof StatedFacts> = StatedFacts[K][number];

const isSameRole = (g: Gold<'roles'>, s: Fact<'roles'>) =>
  isSamePerson(g.person, s.person) &&
  isSameTitle(g.title, s.title) &&
  isSameBody(g.organisation, s.organisation);

const isSameRating = (g: Gold<'ratings'>, s: Fact<'ratings'>) =>
  isSameBody(g.subject, s.subject) &&
  toGradeKey(g.grade) === toGradeKey(s.grade) &&
  (!g.by || toRaterKey(g.by) === toRaterKey(s.by ?? ''));

const isSameService = (g: Gold<'ratings'>, s: Fact<'ratings'>) =>
  (!g.service && !s.service) || measureOverlap(g.service, s.service) >= 0.5;

const isSameSpeaker = (g: Gold<'quotes'>, s: Fact<'quotes'>) =>
  isSamePerson(g.speaker, s.speaker) ||
  isSameSurname(g.speaker, s.speaker) ||
  isSameBody(g.speaker, s.speaker);

const compare = <K extends keyof StatedFacts>(comparison: Comparison<K>) => comparison;

/** Every row of the score, in the order shown. */
export const COMPARISONS = [
  compare({ name: 'people', of: 'people', isSame: isSamePerson }),
  compare({ name: 'councils', of: 'councils', isSame: (g, s) => toCouncilKey(g) === toCouncilKey(s) }),
  compare({ name: 'roles', of: 'roles', isSame: (g, s) => isSameRole(g, s) && g.status === s.status }),
  compare({ name: 'roles (any status)', of: 'roles', loose: true, isSame: isSameRole }),
  compare({
    name: 'ratings',
    of: 'ratings',
    isSame: (g, s) => isSameRating(g, s) && isSameService(g, s) && g.status === s.status,
  }),
  compare({ name: 'ratings (subject, by, grade)', of: 'ratings', loose: true, isSame: isSameRating }),
  compare({
    name: 'interventions',
    of: 'interventions',
    isSame: (g, s) =>
      isSameBody(g.subject, s.subject) && fold(g.type) === fold(s.type) && g.status === s.status,
  }),
  compare({
    name: 'quotes',
    of: 'quotes',
    isSame: (g, s) => startsAlike(g, s) && endsAlike(g, s) && isSameSpeaker(g, s),
  }),
  compare({
    name: 'quotes (start, speaker)',
    of: 'quotes',
    loose: true,
    isSame: (g, s) => startsAlike(g, s) && isSameSpeaker(g, s),
  }),
] as const;
