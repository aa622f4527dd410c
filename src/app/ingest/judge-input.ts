import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { judgeBytes, normaliseUrl } from '../../fetch/index.ts';
import { createId, Outcome, type Page, Quarantine } from '../../record/index.ts';
import type { Submission } from '../../store/index.ts';

/** An input as it is taken on, or with why it is not. */
export interface Judged {
  readonly submission: Submission;
  /** For a file. */
  readonly page?: Page;
}

/** Tells URLs from files, reads the files, and gives what is refused at the door the row that says why. */
export async function judgeInput(input: string): Promise<Judged> {
  try {
    const path = findPath(input);
    if (path !== undefined) return await readPage(input, path);
    const url = normaliseUrl(input);
    return {
      submission: { id: createId('url', url), url, submittedAs: input, state: 'queued', stage: 'fetch' },
    };
  } catch (error) {
    if (!(error instanceof Outcome)) throw error;
    return { submission: refuse(input, error) };
  }
}

/** The path of a file, unless the input has the scheme of a URL. */
function findPath(input: string): string | undefined {
  if (/^file:\/\//i.test(input)) return URL.canParse(input) ? fileURLToPath(input) : undefined;
  return /^[a-z][a-z\d+.-]{0,30}:/i.test(input.trim()) || input.trim() === '' ? undefined : resolve(input);
}

async function readPage(input: string, path: string): Promise<Judged> {
  const body = await readBody(input, path);
  const contentType = chooseType(path, body);
  judgeBytes(body, contentType, 'page');
  const url = pathToFileURL(path).href;
  return {
    submission: { id: createId('url', url), url, submittedAs: input, state: 'fetched', stage: 'extract' },
    page: {
      url,
      finalUrl: url,
      status: 200,
      headers: { 'content-type': contentType },
      body,
      fetchedAt: new Date().toISOString(),
      sha256: createHash('sha256').update(body).digest('hex'),
    },
  };
}

async function readBody(input: string, path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') {
      // This says what is missing to make it a URL.
      if (isMeantAsUrl(input)) normaliseUrl(input);
      throw new Quarantine('file-missing', `There is no file ${input}.`, { cause: error });
    }
    const words = code === 'EISDIR' ? 'is a directory; name the files in it' : `cannot be read (${code})`;
    throw new Quarantine('file-unreadable', `${input} ${words}.`, { cause: error });
  }
}

/** "example.org/news", "//example.org", "not a url": no name of a file that is to be read. */
function isMeantAsUrl(input: string): boolean {
  if (input.includes('//')) return true;
  if (/\.(?:x?html?|txt|md)$/i.test(input)) return false;
  return /^[^/\\]{0,253}$/.test(input) || /^[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}.-]{1,190}\//u.test(input);
}

/** By the name, else by the first character. */
function chooseType(path: string, body: Uint8Array): string {
  const extension = extname(path).toLowerCase();
  if (extension === '.txt' || extension === '.md') return 'text/plain';
  if (/^\.x?html?$/.test(extension)) return 'text/html';
  const start = new TextDecoder().decode(body.subarray(0, 500)).trimStart();
  return start.startsWith('<') ? 'text/html' : 'text/plain';
}

const LONGEST_SHOWN = 2000;

/** The row of what was refused: kept as typed, but for passwords. */
function refuse(input: string, { code, reason }: Outcome): Submission {
  const shown = input.slice(0, LONGEST_SHOWN).replace(/\/\/[^/?#@\s]{0,500}@/g, '//…@');
  const id = createId('url', input);
  return { id, url: shown, submittedAs: shown, state: 'quarantined', stage: 'submit', code, reason };
}
