export { createServer } from './create-server.ts';
export { findOrigin, inviteUser } from './access/invite-user.ts';
export { runServer, type RunningServer } from './run-server.ts';
