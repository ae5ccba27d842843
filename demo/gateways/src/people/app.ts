import type {Hono} from 'hono';
import {csrf} from 'hono/csrf';
import {secureHeaders} from 'hono/secure-headers';
import {refreshScript} from './refresh.js';
import {styles} from './styles.js';

export interface PeopleOptions {
  /** Where forms may lead, also by a redirect. */
  readonly formAction?: string[];
}

/** Adds what every page for people needs: its style, its script, and that strange pages can neither frame nor post. */
export function forPeople(app: Hono, {formAction = ["'self'"]}: PeopleOptions = {}): void {
  app.use(
    csrf(),
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        imgSrc: ['data:'],
        frameSrc: ["'self'"],
        formAction,
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      strictTransportSecurity: false,
      referrerPolicy: 'same-origin',
    }),
  );
  app.get('/people.css', (c) => c.text(styles, 200, {'content-type': 'text/css; charset=utf-8'}));
  app.get('/refresh.js', (c) =>
    c.text(refreshScript, 200, {'content-type': 'text/javascript; charset=utf-8'}),
  );
}
