import {hash, verify} from '@node-rs/argon2';

/** OWASP's second choice for Argon2id, which is the library's default kind; about 80 ms. Never inside a transaction: it would hold the one connection. */
const cost = {memoryCost: 19_456, timeCost: 2, parallelism: 1};

/** Unicode comes in many spellings from many keyboards: NFKC (NIST SP 800-63B §5.1.1.2). Never trimmed. */
const normal = (password: string) => password.normalize('NFKC');

export const hashPassword = (password: string): Promise<string> => hash(normal(password), cost);

let decoy: Promise<string> | undefined;

/** Takes as long when there is no such account: then it compares with a hash that nothing fits. */
export async function isPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  decoy ??= hash(crypto.randomUUID(), cost);
  const fits = await verify(passwordHash ?? (await decoy), normal(password));
  return passwordHash !== undefined && fits;
}
