import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Scope, UserRole } from '../store/index.ts';

/** The server, whose routes state their schemas with zod and are typed by them. */
export type Server = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;
export type Request = FastifyRequest;
export type Reply = FastifyReply;

/** Who sent a request, once they are known. */
export interface Viewer {
  readonly userId: string;
  readonly name: string;
  readonly role: UserRole;
  readonly via: 'session' | 'token';
  /** Of a token; null for a session, which may do all that its user may. */
  readonly scopes: readonly Scope[] | null;
  /** To be sent back with every change made in a session, as header `x-csrf-token` or form field `_csrf`. */
  readonly csrfToken: string | null;
}

/** What a route needs of whoever calls it. `anyone`: nothing, not even a name. */
export type Need = UserRole | 'anyone';

declare module 'fastify' {
  interface FastifyRequest {
    /** Null where no one has said who they are; never null in a route that needs a role. */
    viewer: Viewer | null;
  }
  interface FastifyContextConfig {
    /** From the table of routes; see access/route-needs.ts. */
    need?: Need;
  }
}
