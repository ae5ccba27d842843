import type {Context as Call} from 'hono';
import {Refusal} from '../platform/refusal.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * An id in the path.
 * @throws {Refusal} `not-found`: no id of anything.
 */
export function idParam(c: Call, name = 'id'): string {
  const id = c.req.param(name)?.toLowerCase() ?? '';
  if (!uuid.test(id)) throw new Refusal('not-found');
  return id;
}
