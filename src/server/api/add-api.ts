import type { App } from '../../app/index.ts';
import type { Server } from '../server-type.ts';

/** The HTTP API under /api/v1. */
export async function addApi(_server: Server, _app: App): Promise<void> {}
