import type {
  ContradictionLine,
  EntitySummary,
  GradingLine,
  InterventionLine,
  Mention,
  NamedEntity,
  QuoteLine,
  TenureLine,
} from '../../store/index.ts';
import type { WireBody } from './wire.ts';

/** What the desk's routes answer of people, councils and other bodies. */

export type { ContradictionLine, GradingLine, InterventionLine, Mention, NamedEntity, QuoteLine, TenureLine };
export type WireEntity = EntitySummary;

/** A part of a list; `next` is given as the cursor of the next part. */
export interface WirePage<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export interface WireFound {
  readonly entity: WireEntity;
  /** What tells it from others of the name: a person's latest post. */
  readonly detail: string | null;
}

export interface WireFinds extends WirePage<WireFound> {
  /** Councils of the register, with their entity where an article names them. */
  readonly register: readonly {
    readonly body: WireBody;
    readonly entityId: string | null;
  }[];
}

export interface WireCouncil {
  readonly entity: WireEntity;
  readonly ratings: WirePage<GradingLine>;
  readonly interventions: WirePage<InterventionLine>;
  readonly holders: WirePage<TenureLine>;
  readonly contradictions: readonly ContradictionLine[];
}

/** What some articles say of a person in the same way. */
export interface WireAppearance {
  readonly node: string;
  readonly name: string;
  readonly said: readonly string[];
  readonly articles: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** Why two appearances count as one. */
export interface WireReason {
  readonly left: string;
  readonly right: string;
  readonly rule: string;
  readonly shared: readonly string[];
  readonly decision: number | null;
}

export interface WireEntityDecision {
  readonly seq: number;
  readonly verdict: 'same' | 'different' | 'revoked';
  readonly left: { readonly id: string; readonly name: string };
  readonly right: { readonly id: string; readonly name: string } | null;
  readonly revokes: number | null;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly isRevoked: boolean;
}

export interface WirePerson {
  readonly entity: WireEntity;
  readonly posts: WirePage<TenureLine>;
  readonly appearances: readonly WireAppearance[];
  readonly reasons: readonly WireReason[];
  readonly decisions: readonly WireEntityDecision[];
}
