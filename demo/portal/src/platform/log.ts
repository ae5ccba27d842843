import {destination, pino, type Logger} from 'pino';

/** To stderr: stdout is for the ready line. What may hold a person is cut out, should it ever be handed in. */
export const createLog = (level = 'info'): Logger =>
  pino(
    {
      level,
      base: null,
      redact: {
        paths: [
          'password',
          'username',
          'email',
          'phone',
          'identityNumber',
          'fullName',
          'values',
          'body',
          'headers',
          'recipient',
        ].flatMap((name) => [name, `*.${name}`]),
        remove: true,
      },
    },
    destination({dest: 2, sync: true}),
  );
