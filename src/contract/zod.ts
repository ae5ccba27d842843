import * as z from 'zod/mini';

// A strict Content-Security-Policy reports the `new Function` that zod tries otherwise.
z.config({jitless: true});

export {z};
