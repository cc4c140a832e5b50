import serializerSelector, { type Serializer, type SerializerCompiler } from '@fastify/fast-json-stringify-compiler';
import type { FastifyInstance } from 'fastify';

/**
 * 输出编排 — one serialiser for one shape of answer. Hundreds of routes answer with the same receipt and the same refusals:
 * making functions of these anew for each route would be most of what a start costs.
 */
export function shareSerializers(app: FastifyInstance): void {
  const made = new Map<string, Serializer>();
  let make: SerializerCompiler | undefined;
  app.setSerializerCompiler((route) => {
    make ??= serializerSelector()(app.getSchemas()); // asked when all routes are known, and the schemas they refer to
    const shape = JSON.stringify(route.schema);
    const serializer = made.get(shape) ?? make(route as never);
    made.set(shape, serializer);
    return serializer;
  });
}
