import {CalendarDate} from './ids.js';
import {route} from './route.js';
import * as z from './zod.js';

export const AccountKind = z.enum(['citizen', 'organisation']);
export type AccountKind = z.infer<typeof AccountKind>;

/** The organisation whose account it is; `fullName` of the account is then its representative. */
export const Organisation = z.looseObject({
  name: z.string(),
  /** 10 or 13 digits with a dash. */
  taxCode: z.string(),
  position: z.optional(z.string()),
});
export type Organisation = z.infer<typeof Organisation>;

/** Who somebody is, as the account knows it: fills in `Thông tin người nộp`. */
export const Profile = z.looseObject({
  kind: AccountKind,
  username: z.string(),
  fullName: z.string(),
  birthDate: CalendarDate,
  /** Twelve digits. */
  identityNumber: z.string(),
  /** E.164. */
  phone: z.string(),
  email: z.string(),
  address: z.optional(z.string()),
  organisation: z.optional(Organisation),
});
export type Profile = z.infer<typeof Profile>;

export const Registration = z.extend(Profile, {
  /** 8 characters or more, any Unicode (NIST SP 800-63B); never trimmed. */
  password: z.string(),
  /** Version of the text that the person agreed to; never pre-ticked. */
  consent: z.string(),
});
export type Registration = z.infer<typeof Registration>;

/** Where the six-digit code went, masked, and when another may be asked for. The same whether or not an account exists. */
export const CodeSent = z.looseObject({
  /** `p***@example.org`. */
  target: z.string(),
  /** Seconds until the code ends. */
  expiresIn: z.int(),
  /** Seconds until another may be sent. */
  resendAfter: z.int(),
});
export type CodeSent = z.infer<typeof CodeSent>;

export const Activation = z.looseObject({username: z.string(), code: z.string()});
export type Activation = z.infer<typeof Activation>;
export const CodeRequest = z.looseObject({username: z.string()});
export type CodeRequest = z.infer<typeof CodeRequest>;
export const PasswordReset = z.looseObject({username: z.string(), code: z.string(), password: z.string()});
export type PasswordReset = z.infer<typeof PasswordReset>;

export const accountRoutes = {
  register: route({
    method: 'POST',
    path: 'accounts',
    summary: 'Opens an account and sends its activation code by mail.',
    auth: 'own',
    body: Registration,
    answer: CodeSent,
    status: 201,
    problems: ['malformed', 'invalid', 'too-many'],
  }),
  activate: route({
    method: 'POST',
    path: 'accounts/activation',
    summary: 'Enters the six-digit code.',
    auth: 'own',
    body: Activation,
    answer: undefined,
    status: 204,
    problems: ['malformed', 'invalid', 'too-many'],
  }),
  resendActivation: route({
    method: 'POST',
    path: 'accounts/activation/code',
    summary: 'Sends another activation code.',
    auth: 'own',
    body: CodeRequest,
    answer: CodeSent,
    status: 202,
    problems: ['malformed', 'too-many'],
  }),
  requestPasswordReset: route({
    method: 'POST',
    path: 'accounts/password-reset/code',
    summary: 'Sends a code to choose a new password with.',
    auth: 'own',
    body: CodeRequest,
    answer: CodeSent,
    status: 202,
    problems: ['malformed', 'too-many'],
  }),
  resetPassword: route({
    method: 'POST',
    path: 'accounts/password-reset',
    summary: 'Sets a new password and ends every session of the account.',
    auth: 'own',
    body: PasswordReset,
    answer: undefined,
    status: 204,
    problems: ['malformed', 'invalid', 'too-many'],
  }),
  profile: route({
    method: 'GET',
    path: 'account',
    summary: 'Who is signed in.',
    auth: 'session',
    body: undefined,
    answer: Profile,
    status: 200,
    problems: ['signed-out'],
  }),
};
