import type { Scene } from '../types.ts';
import type { QuotePiece } from './quote-pieces.ts';
import type { QuoteContext } from './subject.ts';
import type { Carried } from './utterance.ts';

/** So many answers make an article an interview. */
const LEAST_ANSWERS = 3;

/** "How did you start? | “Measuring kerbs, in 1975.”": the answer of whoever an article of questions is about. */
export function findInterviewee({ scene }: QuoteContext, piece: QuotePiece): Carried | undefined {
  if (!answersAt(scene, piece.quotation.paragraph)) return undefined;
  let person = INTERVIEWEES.get(scene);
  if (person === undefined) {
    person = (isInterview(scene) ? mainPerson(scene) : undefined) ?? null;
    INTERVIEWEES.set(scene, person);
  }
  if (person === null) return undefined;
  const { first, end } = scene.people[person]!.mentions[0]!;
  return { speaker: { person }, first, end, confidence: 0.75, rule: 'interview', side: 'carried', verb: -1 };
}

/** Whom each article interviews, null for nobody: sought once, however many answers there are. */
const INTERVIEWEES = new WeakMap<Scene, number | null>();

function isInterview(scene: Scene): boolean {
  let answers = 0;
  for (let p = 1; p < scene.reading.paragraphs.length; p++) if (answersAt(scene, p)) answers++;
  return answers >= LEAST_ANSWERS;
}

/** Whether a paragraph opens with quoted words and the one above asks a question. */
function answersAt({ reading: { tokens, paragraphs } }: Scene, paragraph: number): boolean {
  const above = paragraphs[paragraph - 1];
  const first = tokens[paragraphs[paragraph]!.firstToken + 1];
  if (above === undefined || first === undefined || first.quotation < 0) return false;
  let last = above.endToken - 1;
  while (last > above.firstToken && /^\*+$/.test(tokens[last]!.text)) last--;
  return tokens[last]!.text === '?' && tokens[last]!.quotation < 0;
}

/** The person of the headline, else the one whom the article means most often. */
function mainPerson({ people, article }: Scene): number | undefined {
  const headline = article.title ?? '';
  const named = people.find((p) => headline.includes(p.name));
  const most = people.reduce<(typeof people)[number] | undefined>(
    (best, p) => (best === undefined || p.mentions.length > best.mentions.length ? p : best),
    undefined,
  );
  return (named ?? most)?.index;
}
