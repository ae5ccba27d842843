import type {Person} from '../accounts/person.js';
import type {Context} from '../platform/context.js';

/** What the middleware hands to routes. */
export interface Env {
  Variables: {
    /** Set by `signedIn`. */
    person: Person;
    /** Id of the session's family; set by `signedIn`. */
    session: string;
  };
}

export type {Context};
