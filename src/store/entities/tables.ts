import type { ColumnType, Generated } from 'kysely';
import type { FactReview } from '../../record/index.ts';
import type { PersonNode } from '../../resolve/index.ts';

export type EntityKind = 'person' | 'council' | 'organisation';

type Json<T> = ColumnType<T, string, string>;

interface EntityTable {
  seq: Generated<number>;
  id: string;
  kind: EntityKind;
  /** The name that most of its articles know it by. */
  name: string;
  /** The entity that it has become a part of; its id is kept, so that what points to it still leads somewhere. */
  mergedInto: string | null;
  createdAt: Generated<Date>;
}

/** What a node of a body says: its key across articles, the rule that gave it, and decisions that name it. */
export interface BodyData {
  readonly key: string;
  readonly rule: string;
  readonly pins: readonly string[];
}

interface NodeTable {
  id: string;
  kind: EntityKind;
  /** Those that may be one entity have one block; null for who is not to be told. */
  block: string | null;
  name: string;
  /** Folded, for search. */
  fullName: string;
  /** "person", or what a body is: "council", "trust" … */
  type: string;
  data: Json<PersonNode | BodyData>;
  entityId: string;
}

interface SightingTable {
  recordId: string;
  localId: string;
  articleId: string;
  nodeId: string;
}

interface LinkTable {
  leftNode: string;
  rightNode: string;
  block: string;
  rule: string;
  evidence: Json<LinkEvidence>;
  madeAt: Generated<Date>;
}

export interface LinkEvidence {
  readonly bodies: readonly string[];
  readonly posts: readonly string[];
  readonly decision: number | null;
}

interface EventTable {
  seq: Generated<number>;
  entityId: string;
  event: 'merged' | 'parted';
  otherId: string;
  at: Generated<Date>;
}

interface DecisionTable {
  seq: Generated<number>;
  verdict: 'same' | 'different' | 'revoked';
  leftEntity: string;
  rightEntity: string | null;
  revokes: number | null;
  reason: string;
  decidedBy: string;
  decidedAt: Generated<Date>;
}

interface PinTable {
  decision: number;
  side: 'a' | 'b';
  articleId: string;
  kind: EntityKind;
  block: string | null;
  /** A person's folded name, a body's key. */
  name: string;
}

interface StatementColumns {
  recordId: string;
  id: string;
  articleId: string;
  bodyNode: string | null;
  bodyEntity: string | null;
  status: string;
  /** The article's, ISO 8601. */
  published: string | null;
  /** The day of the article: published, else first seen. */
  dated: string;
  confidence: number;
  /** What an analyst made of the fact; null where none has decided. */
  review: ColumnType<FactReview['status'] | null, string | null | undefined, string | null>;
}

export interface EntityTables {
  entities: EntityTable;
  entityNodes: NodeTable;
  entitySightings: SightingTable;
  entityLinks: LinkTable;
  entityEvents: EventTable;
  entityDecisions: DecisionTable;
  entityPins: PinTable;
  roleStatements: StatementColumns & {
    personNode: string;
    personEntity: string;
    title: string;
    postKey: string;
    isSingle: boolean;
    from: string | null;
    until: string | null;
  };
  ratingStatements: StatementColumns & {
    service: string | null;
    serviceKey: string;
    by: string;
    framework: string | null;
    grade: string;
    rank: number | null;
    asOf: string | null;
  };
  interventionStatements: StatementColumns & { type: string; by: string | null };
}
