import { useEffect } from 'preact/hooks';
import { toPlainText } from './plain-text.ts';

/** Names the page in the browser's tab and history. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${toPlainText(title)} · Alderman`;
  }, [title]);
}
