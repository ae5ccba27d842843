import type {Context as Call} from 'hono';
import * as z from '../../../../src/contract/zod.js';
import {IdempotencyKey} from '../../../../src/contract/ids.js';
import {Refusal} from '../platform/refusal.js';

/**
 * The request's JSON, of the route's shape.
 * @throws {Refusal} `malformed`: not JSON, or `errors` names what has another shape (never the value itself).
 */
export async function readBody<Schema extends z.ZodMiniType>(
  c: Call,
  schema: Schema,
): Promise<z.infer<Schema>> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) throw new Refusal('malformed');
  let json: unknown;
  try {
    json = JSON.parse(await c.req.text());
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal('malformed');
    throw error;
  }
  return parse(schema, json);
}

/** @throws {Refusal} `malformed` */
export function parse<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  throw new Refusal('malformed', {
    errors: result.error.issues.slice(0, 20).map(({path, code}) => ({
      pointer: path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
      code,
    })),
  });
}

/** @throws {Refusal} `malformed`: the header is missing or no UUID. */
export const idempotencyKeyOf = (c: Call): IdempotencyKey =>
  parse(IdempotencyKey, c.req.header('idempotency-key'));
