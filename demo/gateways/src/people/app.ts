import type {Hono} from 'hono';
import {csrf} from 'hono/csrf';
import {secureHeaders} from 'hono/secure-headers';
import {refreshScript} from './refresh.js';
import {styles} from './styles.js';

/** Adds what every page for people needs: its style, its script, and that strange pages can neither frame nor post. */
export function forPeople(app: Hono): void {
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
        formAction: ["'self'"],
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
