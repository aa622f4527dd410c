import { fold } from '../evaluate/index.ts';
import {
  type ArticleRecord,
  type Council,
  createId,
  type Organisation,
  type Person,
  type Span,
  spanAt,
} from '../record/index.ts';
import { isPublicCode, linkName, nationalBodyByName } from '../register/index.ts';
import { readReview } from './read-review.ts';
import type { ReviewedArticle, ReviewedFact } from './review-article.ts';

type Entity = Person | Council | Organisation;

/** Where names that are not in the record yet are looked for. */
interface Place {
  readonly text: string;
  readonly published: string | null;
  /** The words of the fact that names them. */
  readonly evidence: readonly Span[];
}

/** Mentions of a name that are listed where an analyst is the first to give it. */
const MOST_MENTIONS = 50;

/** Whom and what a record names, as analysts have it: by their ids, and by every name that they go or went by. */
export class NameDirectory {
  readonly #entities = new Map<string, Entity>();
  readonly #ids = new Map<string, string>();
  /** Those that are another of the record. */
  readonly #sameAs = new Map<string, string>();
  readonly #rejected = new Set<string>();
  readonly #held = new Set<string>();

  constructor(record: ArticleRecord, { facts, text }: ReviewedArticle) {
    for (const entity of [...record.people, ...record.councils, ...record.organisations]) this.#add(entity);
    const named = facts.filter(({ kind }) => kind === 'person' || kind === 'council');
    for (const { machine, status } of named)
      if (status === 'rejected' && machine !== null) this.#rejected.add(machine.id);
    const { published } = record.article;
    for (const fact of named) this.#apply(fact, { text, published, evidence: fact.evidence });
  }

  /** The entity of an id, which an analyst may have found to be another. */
  follow(id: string): string {
    return this.#sameAs.get(id) ?? id;
  }

  isRejected(id: string): boolean {
    return this.#rejected.has(this.follow(id));
  }

  get(id: string): Entity | undefined {
    return this.#entities.get(this.follow(id));
  }

  /** Keeps whom an analyst's own fact names, though someone rejected them. */
  hold(id: string): string {
    const now = this.follow(id);
    this.#held.add(now);
    return now;
  }

  /** The id of whom a name stands for; of someone new where the record has nobody of that name. */
  name(kind: 'person' | 'body', name: string, place: Place): string {
    const known = this.#ids.get(`${kind} ${fold(name)}`);
    const entity = known === undefined ? this.#make(kind, name, place) : undefined;
    if (entity !== undefined) this.#add(entity);
    return this.hold(known ?? entity?.id ?? '');
  }

  /** All that are left, in the order of the record, and after them those whom analysts added. */
  list(): Pick<ArticleRecord, 'people' | 'councils' | 'organisations'> {
    const left = [...this.#entities.values()].filter(
      ({ id }) => !this.#sameAs.has(id) && (!this.#rejected.has(id) || this.#held.has(id)),
    );
    return {
      people: left.filter((one): one is Person => 'honorific' in one),
      councils: left.filter((one): one is Council => 'gss' in one),
      organisations: left.filter((one): one is Organisation => 'kind' in one),
    };
  }

  /** Of those rejected the ones that no fact of an analyst's holds. */
  listRejected(): { readonly kind: 'people' | 'councils'; readonly id: string }[] {
    return [...this.#rejected].flatMap((id) => {
      const entity = this.#entities.get(id);
      if (entity === undefined || this.#held.has(id)) return [];
      return [{ kind: 'honorific' in entity ? 'people' : 'councils', id } as const];
    });
  }

  #add(entity: Entity): void {
    this.#entities.set(entity.id, entity);
    const key = `${'honorific' in entity ? 'person' : 'body'} ${fold(entity.name)}`;
    if (!this.#ids.has(key)) this.#ids.set(key, entity.id);
  }

  #apply({ machine, status, statement, evidence, decisions }: ReviewedFact, place: Place): void {
    const review = readReview(status, decisions);
    if (review === undefined || (statement.kind !== 'person' && statement.kind !== 'council')) return;
    const own = machine === null ? undefined : this.#entities.get(machine.id);
    const kind = statement.kind === 'person' ? 'person' : 'body';
    if (own === undefined) {
      if (evidence.length > 0) this.#mark(this.name(kind, statement.name, place), { review });
      return;
    }
    const other = this.#ids.get(`${kind} ${fold(statement.name)}`);
    if (other !== undefined && other !== own.id && !this.#rejected.has(other)) {
      this.#sameAs.set(own.id, other);
      return;
    }
    const made = this.#make(kind, statement.name, place);
    const { honorific, party } = statement.kind === 'person' ? statement : { honorific: null, party: null };
    const said =
      'honorific' in own ? { name: statement.name, honorific, party } : pickCouncil(made, statement.name);
    this.#mark(own.id, { ...(status === 'corrected' ? said : {}), review });
  }

  #mark(id: string, more: object): void {
    const entity = this.#entities.get(id);
    if (entity !== undefined) this.#add({ ...entity, ...more });
  }

  #make(kind: 'person' | 'body', name: string, { text, published, evidence }: Place): Entity {
    const found = findMentions(text, name);
    const mentions = found.length > 0 ? found : [...evidence];
    if (kind === 'person')
      return { id: createId('person', name), name, honorific: null, party: null, mentions };
    const [linked] = linkName(name, published);
    if (linked !== undefined) {
      const { code, gss } = linked.council;
      const id = createId('council', isPublicCode(code) ? code : linked.name);
      return { id, name: linked.name, code: isPublicCode(code) ? code : null, gss, mentions };
    }
    const body = nationalBodyByName(name) ?? { name, kind: 'other' as const };
    return { id: createId('organisation', body.name), name: body.name, kind: body.kind, mentions };
  }
}

/** A council that the register does not know has its name alone. */
function pickCouncil(made: Entity, name: string): Partial<Council> {
  return 'gss' in made
    ? { name: made.name, code: made.code, gss: made.gss }
    : { name, code: null, gss: null };
}

function findMentions(text: string, name: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(name); at !== -1 && found.length < MOST_MENTIONS;) {
    found.push(spanAt(text, at, at + name.length));
    at = text.indexOf(name, at + name.length);
  }
  return found;
}
