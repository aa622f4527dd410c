import { createStore, type Store } from '../../src/store/index.ts';
import { createDatabase, findPostgres } from '../services.ts';

const postgres = await findPostgres();

interface Opened {
  readonly store: Store;
  close(): Promise<void>;
}

/** Every home of the store that is to be had here. */
export const STORE_HOMES: readonly (readonly [name: string, open: () => Promise<Opened>])[] = [
  [
    'PGlite',
    async () => {
      const store = await createStore({ directory: null });
      return { store, close: () => store.close() };
    },
  ],
  ...(postgres === null
    ? []
    : [
        [
          'PostgreSQL',
          async () => {
            const database = await createDatabase(postgres);
            const store = await createStore({ url: database.url });
            return { store, close: () => store.close().then(database.drop) };
          },
        ] as const,
      ]),
];
