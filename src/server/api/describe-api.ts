import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { EXTRACTOR } from '../../extract/index.ts';
import type { Server } from '../server-type.ts';

/** Describes the routes registered after it, as OpenAPI 3.1 at /docs/json, and shows them at /docs. */
export async function describeApi(server: Server): Promise<void> {
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Alderman',
        version: EXTRACTOR.version,
        description:
          'Structured facts from UK local-government news, each with the words that prove it. Errors are ' +
          '`application/problem+json`. Send an API token as `Authorization: Bearer …`, or log in.',
      },
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer', description: 'An API token.' },
          session: { type: 'apiKey', in: 'cookie', name: 'alderman', description: 'A login.' },
        },
      },
      security: [{ token: [] }, { session: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  await server.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: true,
    uiConfig: { docExpansion: 'list' },
  });
}
