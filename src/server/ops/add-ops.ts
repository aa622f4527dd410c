import type { App } from '../../app/index.ts';
import type { Server } from '../server-type.ts';

/** What whoever runs the server looks at. */
export async function addOps(_server: Server, _app: App): Promise<void> {}
