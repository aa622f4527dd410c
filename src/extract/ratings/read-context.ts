import type { Scene } from '../types.ts';
import { findGrades, type GradeMention } from './find-grades.ts';
import type { Nation } from './imply-rater.ts';
import { findRaters, type RaterMention } from './raters.ts';
import { ArticleFocus } from './article-focus.ts';

/** What the whole article tells before single grades are read. */
export interface RatingContext {
  readonly scene: Scene;
  readonly grades: readonly GradeMention[];
  readonly raters: readonly RaterMention[];
  /** The raters named or implied in each sentence that has any. */
  readonly ratersBySentence: ReadonlyMap<number, readonly RaterMention[]>;
  readonly nation: Nation;
  /** Whether any rater is named: "inspectors" alone name none. */
  readonly hasNamedRater: boolean;
  /** Whether the homes of the article are for children: Ofsted is named, no inspector of adults' homes is. */
  readonly isOfChildrensHomes: boolean;
  readonly focus: ArticleFocus;
  /** Bodies that are raters themselves: Moody's is a company, and grades nobody's subject. */
  readonly raterBodies: ReadonlySet<number>;
  /** The rater mention that begins at a token. */
  readonly raterAt: ReadonlyMap<number, RaterMention>;
}

export function readContext(scene: Scene): RatingContext {
  const raters = findRaters(scene.reading.tokens);
  const grades = findGrades(scene.reading, raters);
  const ratersBySentence = new Map<number, RaterMention[]>();
  for (const r of raters) {
    const list = ratersBySentence.get(r.sentence);
    if (list === undefined) ratersBySentence.set(r.sentence, [r]);
    else list.push(r);
  }
  return {
    scene,
    grades,
    raters,
    ratersBySentence,
    nation: guessNation(scene, raters),
    focus: new ArticleFocus(scene),
    hasNamedRater: raters.some((r) => r.by !== null),
    isOfChildrensHomes:
      raters.some((r) => r.by === 'Ofsted') &&
      !raters.some((r) => r.by === 'CQC') &&
      CHILDRENS_HOME.test(scene.reading.text),
    raterBodies: findRaterBodies(scene, raters),
    raterAt: new Map(raters.map((r) => [r.first, r])),
  };
}

const CHILDRENS_HOME =
  /\bchild(?:ren)?['’]s (?:residential |care )?homes?\b|\bhomes? for (?:vulnerable )?children\b/i;

function findRaterBodies(scene: Scene, raters: readonly RaterMention[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const r of raters) {
    if (r.by === null) continue;
    for (const m of scene.bodiesAt[r.first] ?? [])
      if (m.first >= r.first - 1 && m.end <= r.end + 1) found.add(m.entity);
  }
  return found;
}

const NATION_OF_RATER: Readonly<Record<string, Nation>> = {
  Estyn: 'W',
  'Care Inspectorate Wales': 'W',
  'Care Inspectorate': 'S',
  'Care Commission': 'S',
  'HM Inspectorate of Education': 'S',
  'Education Scotland': 'S',
  'Education and Training Inspectorate': 'N',
};

/** The nation whose inspectorates and councils the article names most; England where nothing tells. */
function guessNation(scene: Scene, raters: readonly RaterMention[]): Nation {
  const votes: Record<Nation, number> = { E: 0, W: 0, S: 0, N: 0 };
  for (const b of scene.bodies) {
    const letter = b.gss?.[0];
    if (letter === 'E' || letter === 'W' || letter === 'S' || letter === 'N')
      votes[letter] += b.mentions.length;
  }
  for (const r of raters) {
    const nation = r.by === null ? undefined : NATION_OF_RATER[r.by];
    if (nation !== undefined) votes[nation] += 3;
  }
  const best = (Object.keys(votes) as Nation[]).reduce((a, b) => (votes[b] > votes[a] ? b : a), 'E');
  return best;
}
