import type {Context} from 'hono';
import {HTTPException} from 'hono/http-exception';

/**
 * A body that was said to be JSON: a form on a strange page cannot say that without asking first.
 * @throws {HTTPException} 415 for another type, 400 for what is no JSON.
 */
export async function jsonBody(c: Context): Promise<unknown> {
  if (!c.req.header('content-type')?.startsWith('application/json')) throw new HTTPException(415);
  try {
    return await c.req.json<unknown>();
  } catch (cause) {
    throw new HTTPException(400, {cause});
  }
}
