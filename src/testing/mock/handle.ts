import type {HttpResponseResolver, PathParams} from 'msw';
import {MockRefusal, problem} from './http.js';

export interface MockCall {
  request: Request;
  params: PathParams;
}

export type Handle = (resolve: (call: MockCall) => Response | Promise<Response>) => HttpResponseResolver;

/** Answers with what the route says, or with the problem document of its refusal. */
export const handle: Handle =
  (resolve) =>
  async ({request, params}) => {
    try {
      return await resolve({request, params});
    } catch (error) {
      if (error instanceof MockRefusal) return problem(error.code, error.extras);
      throw error;
    }
  };
