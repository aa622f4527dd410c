import type * as Strip from '../src/strip/index.ts';

/** A page to strip; `url` as its address, which some candidates ask for. */
export interface BenchPage {
  readonly url: string;
  readonly html: string;
}

type Candidate = (page: BenchPage) => string | Promise<string>;

/**
 * What is compared: nothing but going over the pages, a bare parse by two parsers, which yields no text, then whole
 * extractors. Each is loaded only where it is asked for, so that the memory of one is not counted to another.
 */
export const CANDIDATES: Readonly<Record<string, () => Promise<Candidate>>> = {
  'nothing at all': async () => () => '',
  'htmlparser2, parse alone': async () => {
    const { parseDocument } = await import('htmlparser2');
    return ({ html }) => {
      parseDocument(html);
      return '';
    };
  },
  'cheerio with parse5, parse alone': async () => {
    const { load } = await import('cheerio');
    return ({ html }) => {
      load(html);
      return '';
    };
  },
  Alderman: async () => {
    const { stripPage } = (await import(
      new URL('../dist/src/strip/index.js', import.meta.url).href
    )) as typeof Strip;
    return ({ html }) => {
      const stripped = stripPage({ html });
      return 'article' in stripped ? stripped.article.text : '';
    };
  },
  'Readability with linkedom': async () => {
    const { parseHTML } = await import('linkedom');
    const read = await loadReadability();
    return ({ html }) => read(parseHTML(html).document);
  },
  'Readability with jsdom': async () => {
    const { JSDOM } = await import('jsdom');
    const read = await loadReadability();
    return ({ html, url }) => {
      const { window } = new JSDOM(html, { url });
      const text = read(window.document);
      window.close();
      return text;
    };
  },
  Defuddle: async () => {
    const { parseHTML } = await import('linkedom');
    const { Defuddle } = await import('defuddle/node');
    const toText = await loadToText();
    return async ({ html, url }) => toText((await Defuddle(parseHTML(html).document, url)).content);
  },
  '@extractus/article-extractor': async () => {
    const { extractFromHtml } = await import('@extractus/article-extractor');
    const toText = await loadToText();
    return async ({ html, url }) => toText((await extractFromHtml(html, url))?.content ?? '');
  },
};

async function loadReadability(): Promise<(document: unknown) => string> {
  const { Readability } = await import('@mozilla/readability');
  // linkedom and jsdom make documents that are near enough to a browser's for Readability, and not by their types.
  return (document) =>
    new Readability(document as ConstructorParameters<typeof Readability>[0]).parse()?.textContent ?? '';
}

/** The words of a piece of HTML; a block's end parts words. */
async function loadToText(): Promise<(html: string) => string> {
  const { load } = await import('cheerio');
  return (html) => load(html.replace(/<(?:\/p|\/div|\/h\d|\/li|br)\b/gi, ' $&')).text();
}
