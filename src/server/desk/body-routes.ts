import { z } from 'zod';
import { type Council, COUNCILS, NATIONAL_BODIES } from '../../register/index.ts';
import type { Server } from '../server-type.ts';
import type { WireBody } from './wire.ts';

const MOST = 12;

interface Entry {
  readonly body: WireBody;
  /** A council's; null for other bodies. */
  readonly code: string | null;
  /** Every name in lower case, the official one first. */
  readonly names: readonly string[];
}

const ENTRIES: readonly Entry[] = [
  ...COUNCILS.map((council) => ({
    body: { name: council.name, detail: describe(council) },
    code: council.code,
    names: [
      council.name,
      council.short,
      ...council.otherNames,
      ...council.formerNames.map(({ name }) => name),
    ],
  })),
  ...NATIONAL_BODIES.map(({ name, kind, otherNames }) => ({
    body: { name, detail: kind.replaceAll('-', ' ') },
    code: null,
    names: [name, ...otherNames],
  })),
].map(({ body, code, names }) => ({ body, code, names: names.map((name) => name.toLowerCase()) }));

function describe({ nation, ends, kind }: Council): string {
  const over = ends === null ? '' : `, until ${ends.slice(0, 4)}`;
  return `${kind.replaceAll('-', ' ')}, ${nation}${over}`;
}

/** Councils and other public bodies of the register, found by any of their names. */
export function addBodyRoutes(server: Server): void {
  server.get(
    '/bodies',
    { schema: { querystring: z.object({ q: z.string().max(200) }) } },
    (request): readonly WireBody[] => findInRegister(request.query.q).map(({ body }) => body),
  );
}

/** Bodies of the register by any of their names or a part of one. */
export function findInRegister(text: string): readonly Entry[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const rank = ({ names }: Entry) =>
    names.some((name) => name.startsWith(wanted)) ? 0 : names.some((name) => name.includes(wanted)) ? 1 : 2;
  return ENTRIES.map((entry) => ({ entry, place: rank(entry) }))
    .filter(({ place }) => place < 2)
    .sort((a, b) => a.place - b.place)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}
