import {createHash} from 'node:crypto';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import type {Context as Call} from 'hono';

export type Encoding = 'br' | 'gzip' | 'identity';

/** Bytes that many ask for: compressed once for each way, and known by their hash. */
export interface SentFile {
  type: string;
  hash: string;
  body(encoding: Encoding): Promise<Uint8Array<ArrayBuffer>>;
}

const brotli = promisify<Buffer, object, Buffer>(brotliCompress);
const zip = promisify<Buffer, object, Buffer>(gzip);

export function fileOf(content: Buffer, type: string): SentFile {
  const made = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>();
  const make = async (encoding: Encoding) => {
    if (encoding === 'identity') return new Uint8Array(content);
    if (encoding === 'gzip') return new Uint8Array(await zip(content, {level: 9}));
    return new Uint8Array(await brotli(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 10}}));
  };
  return {
    type,
    hash: createHash('sha256').update(content).digest('base64url').slice(0, 22),
    body(encoding) {
      const body = made.get(encoding) ?? make(encoding);
      made.set(encoding, body);
      return body;
    },
  };
}

/** The JSON of what `of` makes from its one argument, made again only when that is another object. */
export function jsonFile<Source extends object>(
  of: (source: Source) => unknown,
): (source: Source) => SentFile {
  const kept = new WeakMap<Source, SentFile>();
  return (source) => {
    const file = kept.get(source) ?? fileOf(Buffer.from(JSON.stringify(of(source))), 'application/json');
    kept.set(source, file);
    return file;
  };
}

/** Answers with the file in the best encoding that is taken, or with 304 when it is known; ETags are strong, one for each encoding. */
export async function sendFile(c: Call, file: SentFile, headers: Record<string, string>): Promise<Response> {
  const encoding = encodingFor(c.req.header('accept-encoding'));
  const etag = `"${file.hash}${encoding === 'identity' ? '' : `-${encoding}`}"`;
  const all = {...headers, ETag: etag, Vary: 'Accept-Encoding'};
  if (isKnown(c.req.header('if-none-match'), etag)) return c.body(null, 304, all);
  return c.body(await file.body(encoding), 200, {
    ...all,
    'Content-Type': file.type,
    ...(encoding !== 'identity' && {'Content-Encoding': encoding}),
  });
}

const isKnown = (header: string | undefined, etag: string) =>
  header !== undefined && header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);

const encodingFor = (accept = ''): Encoding =>
  /\bbr\b/.test(accept) ? 'br' : /\bgzip\b/.test(accept) ? 'gzip' : 'identity';
