import {html} from 'hono/html';

export {html};
/** What the templates make; everything put into them is escaped. */
export type Html = ReturnType<typeof html>;
