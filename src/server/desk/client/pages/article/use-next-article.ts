import { useLocation } from 'preact-iso';
import { useCallback } from 'preact/hooks';
import type { WireInbox } from '../../../wire.ts';
import { get } from '../../shared/api.ts';
import { articlePath } from '../../shared/links.tsx';
import { useToasts } from '../../shared/toasts.tsx';

/** Leads to the next article of the inbox that the analyst came from. */
export function useNextArticle(articleId: string, inboxQuery: string): () => Promise<void> {
  const { route } = useLocation();
  const { tell, warn } = useToasts();
  return useCallback(async () => {
    try {
      const { items } = await get<WireInbox>(`/inbox?${inboxQuery}`);
      const next = items.find((item) => item.articleId !== articleId);
      if (next === undefined) {
        tell('Nothing else waits.');
        route(inboxQuery === '' ? '/desk' : `/desk?${inboxQuery}`);
        return;
      }
      const rest = inboxQuery === '' ? '' : `&in=${encodeURIComponent(inboxQuery)}`;
      route(`${articlePath(next.articleId, next.key)}${rest}`);
    } catch (error) {
      warn((error as Error).message);
    }
  }, [articleId, inboxQuery, route, tell, warn]);
}
