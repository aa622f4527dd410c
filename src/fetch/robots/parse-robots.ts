import robotsParser from 'robots-parser';

// The package is CommonJS, and its types speak of a default export that it does not have.
const parseText = robotsParser as unknown as typeof robotsParser.default;

/** RFC 9309 asks to read at least this much of a file; what follows is ignored. */
const MOST_BYTES = 500 * 1024;
/** Rules are compared with this much of a path, so that a hostile file cannot hold the process up. */
const LONGEST_PATH = 2048;
/** A site that asks for more than this between two pages means "stay away", and says so better by a rule. */
const LONGEST_DELAY_MS = 10 * 60 * 1000;

/** What a robots.txt says to one reader. */
export interface RobotsRules {
  /** May this URL, of the same origin, be read? */
  isAllowed(url: string): boolean;
  /** The pause asked for between two pages; null when none is. */
  readonly crawlDelayMs: number | null;
  /** Absolute URLs, as they stand in the file. */
  readonly sitemaps: readonly string[];
}

/**
 * Reads the robots.txt of `origin` for the reader called `agent` (its name alone, such as "Alderman") by
 * RFC 9309: merged groups, the longest match, `*` and `$`. Takes any text and never throws.
 */
export function parseRobots(origin: string, text: string, agent: string): RobotsRules {
  const location = new URL('/robots.txt', origin).href;
  const lines = cut(text)
    .split(/\r\n|\r|\n/)
    .map(unescapeUnreserved);
  const rules = parseText(location, lines.filter(isRuleLine).join('\n'));
  const others = parseText(location, lines.join('\n'));
  const delaySeconds = others.getCrawlDelay(agent);
  return {
    isAllowed: (url) => {
      const { pathname, search } = new URL(url);
      if (pathname === '/robots.txt') return true;
      const path = spellLikeRules(unescapeUnreserved(pathname + search)).slice(0, LONGEST_PATH);
      return rules.isAllowed(new URL(origin).origin + path, agent) ?? true;
    },
    crawlDelayMs: isDelay(delaySeconds) ? Math.min(delaySeconds * 1000, LONGEST_DELAY_MS) : null,
    sitemaps: others.getSitemaps(),
  };
}

/** The first 500 KiB, without a byte order mark and without the line that the cut goes through. */
function cut(text: string): string {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  const bytes = Buffer.from(plain);
  if (bytes.length <= MOST_BYTES) return plain;
  const head = bytes.subarray(0, MOST_BYTES).toString();
  return head.slice(0, Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r')));
}

/** Other lines, such as Sitemap, may stand within a group and must not end it; the parser lets them. */
function isRuleLine(line: string): boolean {
  return /^\s{0,99}(?:user-agent|allow|disallow)\s{0,99}:/i.test(line);
}

/** "%7Eann" and "~ann" are the same path (RFC 9309, 2.2.2); reserved signs keep their escapes. */
function unescapeUnreserved(text: string): string {
  return text.replace(/%(?:2[de]|3\d|[46][1-9a-f]|[57][0-9a]|5f|7e)/gi, (escape) =>
    decodeURIComponent(escape),
  );
}

/** The parser spells rules by `encodeURI`, which escapes a few signs, such as "[", that a URL may hold as they are. */
function spellLikeRules(path: string): string {
  return encodeURI(path).replaceAll('%25', '%');
}

function isDelay(seconds: number | undefined): seconds is number {
  return seconds !== undefined && Number.isFinite(seconds) && seconds > 0;
}
