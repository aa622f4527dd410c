import type { ArticleRecord, OrganisationKind } from '../../record/index.ts';
import { councilByCode, linkName, nameWords, nationalBodyByName } from '../../register/index.ts';

/** What a council or an organisation of an article is called across articles. */
export interface KeyedBody {
  /** Its id within the record. */
  readonly localId: string;
  readonly kind: 'council' | 'organisation';
  /** The same in every article that means the same body. */
  readonly key: string;
  readonly name: string;
  /** What it was in the article: "trust", "inspectorate"; "council". */
  readonly type: 'council' | OrganisationKind;
  /** Whether the key tells it across articles; else the article knows it only as "the trust". */
  readonly isTold: boolean;
  /** The council of the same article after whose place it is named, as a key: "Birmingham Children's Trust". */
  readonly near: string | null;
  /** Why the name means this body. */
  readonly rule:
    | 'register code'
    | 'register name'
    | 'national body'
    | 'name'
    | 'name at one council'
    | 'article';
}

/** Below this a council's name may as well mean another. */
const SURE = 0.9;
/** Kinds whose names several places give to bodies of their own: "St Mary's Primary School", "Scrutiny Committee". */
const LOCAL_KINDS: ReadonlySet<OrganisationKind> = new Set(['school', 'care-home', 'committee', 'parish']);
/** Kinds of body that a council has beside itself. */
const ARMS: ReadonlySet<OrganisationKind> = new Set(['trust', 'company', 'committee', 'housing', 'other']);
/** Words that say what a body is and not which. */
const GENERIC = new Set(
  (
    "the a an of for and in 's its our local council councils authority authorities borough county city district town " +
    'parish government national board panel group committee scrutiny overview cabinet executive select audit planning ' +
    'children childrens adult adults young people youth family families care social health housing education ' +
    'learning safeguarding partnership trust service services team department directorate office company agency ' +
    'commission commissioners inspectorate inspectors ombudsman union association school academy primary secondary ' +
    'college university hospital home homes police fire rescue nhs foundation integrated community communities ' +
    'improvement intervention independent joint combined public works transport environment regulatory standards'
  ).split(' '),
);

/** Tells the bodies of a record by keys that hold across articles. */
export function keyBodies(record: ArticleRecord): KeyedBody[] {
  const date = record.article.published;
  const councils = record.councils.map(({ id, name, code }): KeyedBody => {
    const base = { localId: id, kind: 'council', type: 'council', isTold: true, near: null } as const;
    if (code !== null)
      return { ...base, key: councilKey(code), name: officialName(code, name), rule: 'register code' };
    const [linked] = linkName(name, date);
    if (linked !== undefined && linked.confidence >= SURE) {
      return {
        ...base,
        key: councilKey(linked.council.code),
        name: linked.council.name,
        rule: 'register name',
      };
    }
    return { ...base, key: `council:${fold(name)}`, name, rule: 'name' };
  });
  const codes = record.councils.flatMap(({ code }) => (code === null ? [] : [code]));
  const organisations = record.organisations.map(({ id, name, kind }): KeyedBody => {
    const base = {
      localId: id,
      kind: 'organisation',
      type: kind,
      near: findNear(name, kind, codes),
    } as const;
    const national = nationalBodyByName(name);
    if (national !== null) {
      return {
        ...base,
        key: nationalKey(national.name),
        name: national.name,
        isTold: true,
        rule: 'national body',
      };
    }
    const isDistinct = nameWords(name).some((word) => word !== ',' && !GENERIC.has(word));
    if (isDistinct && !LOCAL_KINDS.has(kind)) {
      return { ...base, key: `body:${fold(name)}`, name, isTold: true, rule: 'name' };
    }
    const [only] = codes;
    if (only !== undefined && codes.length === 1) {
      return { ...base, key: `body:${fold(name)}@${only}`, name, isTold: true, rule: 'name at one council' };
    }
    return { ...base, key: `body:${fold(name)}#${record.id}`, name, isTold: false, rule: 'article' };
  });
  return [...councils, ...organisations];
}

/** The key of a council of the register. */
export function councilKey(code: string): string {
  return `council:${code}`;
}

/** The key of a national body, by the name it goes by. */
export function nationalKey(name: string): string {
  return `body:${fold(name)}`;
}

/** A council that bore several names is one council: it goes by its name of today or of its last day. */
function officialName(code: string, name: string): string {
  return councilByCode(code)?.name ?? name;
}

function fold(name: string): string {
  const words = nameWords(name).filter((word) => word !== ',');
  return (words[0] === 'the' ? words.slice(1) : words).join(' ');
}

function findNear(name: string, kind: OrganisationKind, codes: readonly string[]): string | null {
  if (!ARMS.has(kind)) return null;
  const words = ` ${fold(name)} `;
  const found = codes.filter((code) => {
    const short = councilByCode(code)?.short;
    return short !== undefined && words.includes(` ${fold(short)} `);
  });
  return found.length === 1 ? councilKey(found[0] ?? '') : null;
}
