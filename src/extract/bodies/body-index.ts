import type { Council } from '../../register/index.ts';
import type { OrganisationKind } from '../../record/index.ts';
import type { MentionForm } from '../types.ts';
import type { TokenRange } from '../reading/index.ts';

/** A mention while bodies are still being gathered. */
export interface DraftMention extends TokenRange {
  readonly form: MentionForm;
  readonly confidence: number;
}

/** A body while its mentions are still being gathered. */
export interface DraftBody {
  readonly key: string;
  readonly kind: 'council' | OrganisationKind;
  name: string;
  readonly council: Council | null;
  readonly mentions: DraftMention[];
}

/** The bodies of one article, by key, and their mentions by token. */
export class BodyIndex {
  readonly bodies = new Map<string, DraftBody>();

  /** Adds a mention, and its body if that is new; a longer name than the known one replaces it. */
  add(body: Omit<DraftBody, 'mentions'>, mention: DraftMention): DraftBody {
    const { key, kind, name, council } = body;
    let known = this.bodies.get(key);
    if (known === undefined) {
      known = { key, kind, name, council, mentions: [] };
      this.bodies.set(key, known);
    } else if (known.kind !== 'council' && name.length > known.name.length) known.name = name;
    known.mentions.push(mention);
    return known;
  }

  get(key: string): DraftBody | undefined {
    return this.bodies.get(key);
  }

  /** All bodies, in the order of their first mention. */
  list(): DraftBody[] {
    const all = [...this.bodies.values()];
    for (const body of all) body.mentions.sort((a, b) => a.first - b.first);
    return all.sort((a, b) => (a.mentions[0]?.first ?? 0) - (b.mentions[0]?.first ?? 0));
  }
}
