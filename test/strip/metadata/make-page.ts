import type { Article } from '../../../src/record/index.ts';
import { stripPage, type StripInput } from '../../../src/strip/index.ts';

const BODY = `<p>The swing bridge at Fenmouth has reopened to buses after eleven months, the county said on Tuesday.</p>
<p>Its engineer, Olwen Tudor, told members that the last of the new bolts had been fitted over the weekend.</p>
<p>Drivers of lorries must still go round by the ford until the deck has been tested under load.</p>`;

/** The metadata of a page with the given head and lead, around an article that is always the same. */
export function readHead(head: string, lead = '', input: StripInput = {}, foot = ''): Article {
  const html = `<!doctype html><html><head>${head}</head><body><article>${lead}<div class="article-body">${BODY}</div>${foot}</article></body></html>`;
  const result = stripPage({ html, url: 'https://www.courier.example/news/swing-bridge', ...input });
  if ('refusal' in result) throw new Error(result.refusal.code);
  return result.article;
}

/** A JSON-LD script. */
export function data(object: Record<string, unknown>): string {
  const whole = { '@context': 'https://schema.org', '@type': 'NewsArticle', ...object };
  return `<script type="application/ld+json">${JSON.stringify(whole)}</script>`;
}
