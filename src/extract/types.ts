import type {
  Article,
  InterventionStatus,
  InterventionType,
  OrganisationKind,
  RatingStatus,
  RoleStatus,
  Span,
} from '../record/index.ts';
import type { Reading, TokenRange } from './reading/index.ts';

/** How a mention names its entity, surest first. */
export type MentionForm =
  | 'full' // "Andrew Christie", "Essex CC", "Birmingham Children's Trust"
  | 'short' // "Mr Christie", "Cllr Jones", "Kate"; "Essex" standing for the council; "the ADCS"
  | 'generic' // "the council", "the trust", "the chief executive" standing for one in focus
  | 'pronoun'; // "she", "his", "its"

/** A mention of one entity: its tokens, and the entity's index in its list of the `Scene`. */
export interface Mention extends TokenRange {
  readonly entity: number;
  readonly form: MentionForm;
  readonly confidence: number;
}

export interface PersonEntity {
  readonly index: number;
  /** The fullest form in the article, without honorific, title or post-nominals. */
  readonly name: string;
  readonly honorific: string | null;
  readonly party: string | null;
  readonly gender: 'female' | 'male' | null;
  readonly confidence: number;
  /** In text order. */
  readonly mentions: readonly Mention[];
}

/** A council or another organisation. */
export interface BodyEntity {
  readonly index: number;
  readonly kind: 'council' | OrganisationKind;
  /** A council's official name at the article's date; else the fullest form in the article. */
  readonly name: string;
  /** Local authority code and GSS code, for councils of the register. */
  readonly code: string | null;
  readonly gss: string | null;
  readonly confidence: number;
  /** In text order. Shorthand for several councils ("the tri-borough") is a mention of each. */
  readonly mentions: readonly Mention[];
}

/** The words of a post wherever they stand, before anyone knows whose: "interim director of place". */
export interface TitleMention extends TokenRange {
  /** Index of the head noun's token ("director", "leader", "member"). */
  readonly head: number;
  /** The post's words without articles and without the body, as `Role.title` has them. */
  readonly title: string;
  /** "cabinet members", "the chief executives of both": one post held by several. */
  readonly isPlural: boolean;
}

/** All that is known of an article's text before facts are drawn from it. */
export interface Scene {
  readonly article: Article;
  readonly reading: Reading;
  readonly titles: readonly TitleMention[];
  readonly people: readonly PersonEntity[];
  readonly bodies: readonly BodyEntity[];
  /** For each token, the person mention that covers it, if any. */
  readonly personAt: readonly (Mention | undefined)[];
  /** For each token, the body mentions that cover it (several for "the tri-borough"). */
  readonly bodiesAt: readonly (readonly Mention[] | undefined)[];
  /** For each token, the title mention that covers it, if any. */
  readonly titleAt: readonly (TitleMention | undefined)[];
}

interface FactDraft {
  readonly evidence: readonly Span[];
  readonly confidence: number;
  /** Which rule read it; shown by `extract --explain`. */
  readonly rule: string;
}

/** Facts as their finders give them: entities by index into the scene's lists. */
export interface RoleDraft extends FactDraft {
  readonly person: number;
  readonly title: string;
  readonly body: number | null;
  readonly status: RoleStatus;
  readonly from?: string | null;
  readonly until?: string | null;
}

export interface RatingDraft extends FactDraft {
  readonly subject: number;
  readonly service: string | null;
  readonly by: string;
  readonly framework: string | null;
  readonly grade: string;
  readonly rank: number | null;
  readonly status: RatingStatus;
  readonly asOf: string | null;
}

export interface InterventionDraft extends FactDraft {
  readonly subject: number;
  readonly type: InterventionType;
  readonly by: string | null;
  readonly status: InterventionStatus;
}

export interface QuoteDraft extends FactDraft {
  readonly speaker: { readonly person: number } | { readonly body: number };
  readonly text: string;
  /** The offset of its first word: quotes that share an attribution are told apart by it. */
  readonly at: number;
}
