import {randomBytes} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {readVnpaySettings, type VnpaySettings} from '../payments/gateways/vnpay/settings.js';

import type {NationalSettings} from '../payments/gateways/national/national.js';

export interface SiteConfig {
  key: string;
  origin: string;
}

/** Everything the portal is told from outside; read once, at the start. */
export interface Config {
  port: number;
  /** Database and files; made when it is not there. `memory` keeps the database in memory (tests). */
  dataDir: string;
  databaseUrl: string | undefined;
  /** Origin that people and proofs name: `htu`, mails, codes and `frame-ancestors`. Without a slash at the end. */
  publicUrl: string | undefined;
  sites: SiteConfig[];
  /** Folders of the portal's own modules: `EXTENSIONS`, separated by spaces. */
  extensions: string[];
  smtpUrl: string | undefined;
  bankWebhookSecret: string;
  /** The stand-in for the national payment platform; undefined: it is not offered. */
  national: NationalSettings | undefined;
  /** Undefined: nobody pays by VNPAY here. */
  vnpay: VnpaySettings | undefined;
  /** Decides which agencies, procedures and places are valid; undefined: today. */
  landDate: string | undefined;
  captchaFixed: string | undefined;
  /** Bytes of one file of a component. */
  uploadMaxSize: number;
  /** The built elements, served at `/cdn/`. */
  cdnDir: string;
  production: boolean;
  /** Signs upload tokens, nonces and captchas; kept in the data folder. */
  secret: Buffer;
}

/** @throws {Error} A setting that can't be used, in words. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const production = env['NODE_ENV'] === 'production';
  if (production && env['CAPTCHA_FIXED'])
    throw new Error('CAPTCHA_FIXED is for tests and is refused with NODE_ENV=production.');
  const dataDir = resolve(env['DATA_DIR'] ?? '.data');
  mkdirSync(dataDir, {recursive: true, mode: 0o700});
  return {
    port: portOf(env['PORT'] ?? '8080'),
    dataDir,
    databaseUrl: env['DATABASE_URL'] || undefined,
    publicUrl: env['PUBLIC_URL']?.replace(/\/+$/, '') || undefined,
    sites: sitesOf(env['SITES'] ?? ''),
    extensions: (env['EXTENSIONS'] ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map((folder) => resolve(folder)),
    smtpUrl: env['SMTP_URL'] || undefined,
    bankWebhookSecret:
      env['BANK_WEBHOOK_SECRET'] || keptSecret(dataDir, 'bank-webhook-secret').toString('hex'),
    vnpay: readVnpaySettings(env),
    national: nationalOf(env),
    landDate: env['LAND_DATE'] || undefined,
    captchaFixed: env['CAPTCHA_FIXED'] || undefined,
    uploadMaxSize: mebibytes(env['UPLOAD_MAX_MIB'] ?? '20'),
    cdnDir: resolve(env['CDN_DIR'] ?? 'dist/cdn'),
    production,
    secret: keptSecret(dataDir, 'portal-secret'),
  };
}

function nationalOf({NATIONAL_PAY_URL: url, NATIONAL_PAY_SECRET: secret}: NodeJS.ProcessEnv) {
  if (!url) return undefined;
  if (!secret) throw new Error('NATIONAL_PAY_URL needs NATIONAL_PAY_SECRET.');
  return {url: url.replace(/\/+$/, ''), secret};
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is not a port: ${text}`);
  return port;
}

function mebibytes(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 2047)
    throw new Error(`UPLOAD_MAX_MIB is not a whole number of MiB from 1 to 2047: ${text}`);
  return number * 1024 * 1024;
}

/** `KEY=ORIGIN KEY=ORIGIN`: one key may stand several times, once for each of its origins. */
function sitesOf(text: string): SiteConfig[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((entry) => {
      const at = entry.indexOf('=');
      const url = at > 0 ? new URL(entry.slice(at + 1)) : undefined;
      if (!url) throw new Error(`SITES has an entry that is not KEY=ORIGIN: ${entry}`);
      return {key: entry.slice(0, at), origin: url.origin};
    });
}

/** A random secret made at the first start and kept beside the database. */
function keptSecret(dataDir: string, name: string): Buffer {
  const file = join(dataDir, name);
  if (!existsSync(file)) writeFileSync(file, randomBytes(32), {mode: 0o600, flag: 'wx'});
  return readFileSync(file);
}
