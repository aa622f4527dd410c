import type { LinkedCouncil } from '../../register/index.ts';
import type { OrganisationKind } from '../../record/index.ts';
import type { TokenRange } from '../reading/index.ts';

/** A body's name that cannot be read otherwise: its tokens are never a person's name. */
export interface NamedBody extends TokenRange {
  /** As printed, without article; for a council, its official name. */
  readonly name: string;
  readonly kind: 'council' | OrganisationKind;
  /** The councils that it names: one, or several for shorthand such as "the tri-borough". */
  readonly councils: readonly LinkedCouncil[];
  /** What makes two names one body: the same key is the same body. */
  readonly key: string;
  readonly confidence: number;
}

/** A place that bears a council's name: "Surrey". Whether it stands for the council is for its context to say. */
export interface PlaceName extends TokenRange {
  /** Whether it names a part of the council's place only: "Redcar". */
  readonly isPart: boolean;
  /** Whether it stands inside the name of another body: "Kent" in "Kent Police". */
  readonly isInner?: boolean;
  /** Likeliest first. */
  readonly councils: readonly LinkedCouncil[];
}
