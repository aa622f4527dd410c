import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { load } from 'cheerio';
import { Defuddle } from 'defuddle/node';
import { parseDocument } from 'htmlparser2';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { built } from './load-built.ts';

/** A page to strip; `url` as its address, which some candidates ask for. */
export interface BenchPage {
  readonly url: string;
  readonly html: string;
}

type Candidate = (page: BenchPage) => string | Promise<string>;

/** What is compared: first a bare parse by two parsers, which yields no text, then whole extractors. */
export const CANDIDATES: Readonly<Record<string, Candidate>> = {
  'htmlparser2, parse alone': ({ html }) => {
    parseDocument(html);
    return '';
  },
  'cheerio with parse5, parse alone': ({ html }) => {
    load(html);
    return '';
  },
  Alderman: ({ html }) => {
    const stripped = built.stripPage({ html });
    return 'article' in stripped ? stripped.article.text : '';
  },
  'Readability with linkedom': ({ html }) => readArticle(parseHTML(html).document),
  'Readability with jsdom': ({ html, url }) => {
    const { window } = new JSDOM(html, { url });
    const text = readArticle(window.document);
    window.close();
    return text;
  },
  Defuddle: async ({ html, url }) => toText((await Defuddle(parseHTML(html).document, url)).content),
  '@extractus/article-extractor': async ({ html, url }) =>
    toText((await extractFromHtml(html, url))?.content ?? ''),
};

function readArticle(document: unknown): string {
  // Both make documents that are near enough to a browser's for Readability, and not by their types.
  return new Readability(document as ConstructorParameters<typeof Readability>[0]).parse()?.textContent ?? '';
}

/** The words of a piece of HTML; a block's end parts words. */
function toText(html: string): string {
  return load(html.replace(/<(?:\/p|\/div|\/h\d|\/li|br)\b/gi, ' $&')).text();
}
