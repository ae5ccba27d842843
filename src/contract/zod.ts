import {config} from 'zod/mini';

// A strict Content-Security-Policy reports the `new Function` that zod tries otherwise. Read when a schema is
// made, hence before any is: this file stands in `sideEffects` of package.json.
config({jitless: true});

// Imported as a namespace everywhere: `export {z}` would keep all of zod, its locales too, in every page.
export * from 'zod/mini';
