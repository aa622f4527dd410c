import { statements as urlsAndRecords } from './001-urls-and-records.ts';
import { statements as crawling } from './002-crawling.ts';
import { statements as siteMemories } from './003-site-memories.ts';
import { statements as nextPages } from './004-next-pages.ts';
import { statements as entities } from './005-entities.ts';
import { statements as access } from './006-access.ts';
import { statements as sinks } from './007-sinks.ts';
import { statements as review } from './008-review.ts';
import { statements as search } from './009-search.ts';
import { statements as waitingUrls } from './010-waiting-urls.ts';
import { statements as reviewedRecords } from './011-reviewed-records.ts';
import { statements as questions } from './012-questions.ts';
import { statements as sweeping } from './013-sweeping.ts';
import { statements as coveringIndexes } from './015-covering-indexes.ts';
import { statements as holdersAndDecidedFacts } from './016-holders-and-decided-facts.ts';
import { statements as namesOfAnyLength } from './017-names-of-any-length.ts';
import { statements as coveredRoles } from './018-covered-roles.ts';
import { statements as bandsAtHand } from './019-bands-at-hand.ts';

/** A step of the database's shape. A step that was released is never edited: a change is a new step. */
interface Migration {
  readonly name: string;
  readonly statements: readonly string[];
}

/** Every step, in the order in which they are applied. */
export const MIGRATIONS: readonly Migration[] = [
  { name: '001-urls-and-records', statements: urlsAndRecords },
  { name: '002-crawling', statements: crawling },
  { name: '003-site-memories', statements: siteMemories },
  { name: '004-next-pages', statements: nextPages },
  { name: '005-entities', statements: entities },
  { name: '006-access', statements: access },
  { name: '007-sinks', statements: sinks },
  { name: '008-review', statements: review },
  { name: '009-search', statements: search },
  { name: '010-waiting-urls', statements: waitingUrls },
  { name: '011-reviewed-records', statements: reviewedRecords },
  { name: '012-questions', statements: questions },
  { name: '013-sweeping', statements: sweeping },
  { name: '015-covering-indexes', statements: coveringIndexes },
  { name: '016-holders-and-decided-facts', statements: holdersAndDecidedFacts },
  { name: '017-names-of-any-length', statements: namesOfAnyLength },
  { name: '018-covered-roles', statements: coveredRoles },
  { name: '019-bands-at-hand', statements: bandsAtHand },
];
