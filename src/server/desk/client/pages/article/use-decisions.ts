import { useMemo, useRef } from 'preact/hooks';
import type { Act } from '../../../../../review/decision.ts';
import type { Claim } from '../../../../../review/statement.ts';
import type { WireArticle, WireBlock, WireFact } from '../../../wire.ts';
import { type ApiError, post } from '../../shared/api.ts';
import { useToasts } from '../../shared/toasts.tsx';
import { labelFacts } from './lay-out-marks.ts';

interface Options {
  readonly article: WireArticle;
  readonly onReload: () => void;
  readonly onReplace: (article: WireArticle) => void;
  readonly choose: (label: string, isFocused?: boolean) => void;
}

export type Decisions = ReturnType<typeof useDecisions>;

/** All that an analyst can do to an article; each says what went wrong, and resolves with whether it was done. */
export function useDecisions(options: Options) {
  const { tell, warn } = useToasts();
  const latest = useRef(options);
  latest.current = options;
  /** Keys of what was decided here, the latest last, for undo. */
  const made = useRef<string[]>([]);

  return useMemo(() => {
    const send = async (act: Act, about?: { readonly key: string; readonly version: number }) => {
      const { article, onReplace, onReload } = latest.current;
      try {
        const body = about === undefined ? { act } : { key: about.key, seenVersion: about.version, act };
        const after = await post<WireArticle>(`/articles/${article.articleId}/decisions`, body);
        onReplace(after);
        return after;
      } catch (error) {
        warn((error as ApiError).message);
        // Someone was first: show what they did.
        if ((error as ApiError).status === 409) onReload();
        return null;
      }
    };
    const goOn = (after: WireArticle, key: string) => {
      const facts = labelFacts(after.facts);
      const at = facts.findIndex(({ fact }) => fact.key === key);
      const isWaiting = ({ fact }: (typeof facts)[number]) =>
        fact.status === 'waiting' && !fact.isGone && fact.machine?.confidence !== null;
      const next = facts.slice(at + 1).find(isWaiting) ?? facts.find(isWaiting) ?? facts[at];
      if (next !== undefined) latest.current.choose(next.label);
      if (!facts.some(isWaiting)) tell('Every fact of this article is decided on. g leads to the next.');
    };
    const undo = async (fact: { readonly key: string; readonly version: number }) => {
      const after = await send({ action: 'undo' }, fact);
      if (after === null) return;
      made.current = made.current.filter((key) => key !== fact.key);
      const label = labelFacts(after.facts).find((one) => one.fact.key === fact.key)?.label;
      if (label !== undefined) latest.current.choose(label);
      tell('Undone.');
    };
    return {
      async decide(fact: WireFact, action: 'accept' | 'reject'): Promise<void> {
        const after = await send({ action }, fact);
        if (after === null) return;
        made.current.push(fact.key);
        goOn(after, fact.key);
      },
      async correct(fact: WireFact, claim: Claim): Promise<boolean> {
        const after = await send({ action: 'correct', claim }, fact);
        if (after === null) return false;
        made.current.push(fact.key);
        goOn(after, fact.key);
        return true;
      },
      async add(claim: Claim): Promise<boolean> {
        const before = new Set(latest.current.article.facts.map(({ key }) => key));
        const after = await send({ action: 'add', claim });
        if (after === null) return false;
        const added = labelFacts(after.facts).find(({ fact }) => !before.has(fact.key));
        if (added !== undefined) {
          made.current.push(added.fact.key);
          latest.current.choose(added.label);
          tell(`Added as ${added.label}.`);
        }
        return true;
      },
      async comment(
        about: { readonly key: string; readonly version: number },
        note: string,
      ): Promise<boolean> {
        return (await send({ action: 'comment', note }, about)) !== null;
      },
      async flag(about: {
        readonly key: string;
        readonly version: number;
        readonly isFlagged: boolean;
      }): Promise<void> {
        await send({ action: about.isFlagged ? 'unflag' : 'flag' }, about);
      },
      async restore(block: WireBlock): Promise<void> {
        const after = await send({ action: block.isRestored ? 'undo' : 'restore' }, block);
        if (after !== null)
          tell(
            block.isRestored
              ? 'The block is off the article again.'
              : 'The block stands at the end of the article.',
          );
      },
      undo,
      /** Undoes what was last decided here, else the last decision on the fact that is looked at. */
      async undoLast(current: WireFact | null): Promise<void> {
        const key = made.current.at(-1);
        const fact = latest.current.article.facts.find((one) => one.key === key) ?? current;
        if (fact === null || fact.decisions.length === 0) tell('There is nothing to undo.');
        else await undo(fact);
      },
      /** Makes one person of two that the article names: every fact of `from` becomes one of `into`. */
      async mergePeople(from: string, into: string): Promise<boolean> {
        const { article, onReplace, onReload } = latest.current;
        try {
          onReplace(await post<WireArticle>(`/articles/${article.articleId}/people`, { from, into }));
          tell(`${from} is ${into}.`);
          return true;
        } catch (error) {
          warn((error as ApiError).message);
          if ((error as ApiError).status === 409) onReload();
          return false;
        }
      },
    };
  }, [tell, warn]);
}
