import {randomBytes} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {keepRunning} from './child.mjs';
import {freePorts} from './ports.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Made at the first start and kept, so that a stand-in and the portal know each other after any restart. */
const keptSecret = (dataDir, name) => {
  const path = join(dataDir, name);
  try {
    writeFileSync(path, randomBytes(32), {flag: 'wx', mode: 0o600});
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  return readFileSync(path).toString('hex');
};

/** The stand-in's, where no merchant's own are set; the secret is as long as VNPAY's. */
const vnpaySettings = (dataDir, vnpay) => ({
  VNPAY_TMN_CODE: 'DVCKTM01',
  VNPAY_HASH_SECRET: keptSecret(dataDir, 'vnpay-hash-secret').slice(0, 32),
  VNPAY_URL: `${vnpay}/paymentv2/vpcpay.html`,
  VNPAY_API_URL: `${vnpay}/merchant_webapi/api/transaction`,
});

const answers = async (url) => {
  for (let attempt = 0; ; attempt++) {
    try {
      const response = await fetch(url, {signal: AbortSignal.timeout(2000)});
      await response.body?.cancel();
      return;
    } catch (error) {
      if (attempt === 50) throw new Error(`${url} does not answer.`, {cause: error});
      await pause(100);
    }
  }
};

/**
 * Starts the whole demo: the portal with its desk, bank and inboxes, a school's and a district's page.
 * @param {NodeJS.ProcessEnv} [env] - `PORT` (8080; 0: free ones; those of the other servers follow it), `DATA_DIR` (`.data`),
 *   `PUBLIC_URL`, `SITES`, `LAND_DATE`, `CAPTCHA_FIXED`, `DATABASE_URL`, …; handed on to every process.
 * @param {(line: string) => void} [log] - Takes the lines that the processes write.
 * @returns URLs without a trailing slash, the officer, the processes' ids, and `close` (ends all).
 * @throws {Error} A port is in use, or a process ended before it was ready; all others have been ended then.
 */
export const startDemo = async (env = process.env, log = (line) => console.error(line)) => {
  const dataDir = resolve(env.DATA_DIR || join(root, '.data'));
  mkdirSync(dataDir, {recursive: true});
  const [portalPort, schoolPort, districtPort, bankPort, inboxPort, smtpPort, vnpayPort, nationalPort] =
    await freePorts(Number(env.PORT || 8080), 8);
  const portal = `http://127.0.0.1:${portalPort}`;
  const urls = {
    school: `http://localhost:${schoolPort}`,
    district: `http://localhost:${districtPort}`,
    bank: `http://localhost:${bankPort}`,
    inbox: `http://localhost:${inboxPort}`,
    vnpay: `http://localhost:${vnpayPort}`,
    national: `http://localhost:${nationalPort}`,
  };
  const shared = {
    ...env,
    DATA_DIR: dataDir,
    PORTAL_URL: portal,
    BANK_URL: urls.bank,
    INBOX_URL: urls.inbox,
    SMTP_URL: env.SMTP_URL || `smtp://localhost:${smtpPort}`,
    BANK_WEBHOOK_SECRET: keptSecret(dataDir, 'bank-webhook-secret'),
    ...(!env.VNPAY_TMN_CODE && vnpaySettings(dataDir, urls.vnpay)),
    NATIONAL_PAY_URL: urls.national,
    NATIONAL_PAY_SECRET: keptSecret(dataDir, 'national-pay-secret'),
  };
  const keep = (name, script, more) => keepRunning({name, script, env: {...shared, ...more}, cwd: root, log});
  const children = {
    portal: keep('portal', 'demo/portal/dist/main.js', {
      PORT: String(portalPort),
      PUBLIC_URL: env.PUBLIC_URL || portal,
      SITES: `school-demo=${urls.school} district-demo=${urls.district} ${env.SITES ?? ''}`.trim(),
      LAND_DATE: env.LAND_DATE ?? '2025-03-03',
      CDN_DIR: join(root, 'dist/cdn'),
    }),
    gateways: keep('gateways', 'demo/gateways/dist/main.js', {
      BANK_PORT: String(bankPort),
      INBOX_PORT: String(inboxPort),
      SMTP_PORT: String(smtpPort),
      VNPAY_PORT: String(vnpayPort),
      NATIONAL_PORT: String(nationalPort),
    }),
    sites: keep('sites', 'demo/sites/server.mjs', {
      SCHOOL_PORT: String(schoolPort),
      DISTRICT_PORT: String(districtPort),
    }),
  };
  const close = async () => {
    await Promise.all(Object.values(children).map((child) => child.stop()));
  };
  try {
    const [{officer}] = await Promise.all(Object.values(children).map(({ready}) => ready));
    await Promise.all([portal, ...Object.values(urls)].map(answers));
    return {
      portal,
      ...urls,
      desk: `${portal}/desk`,
      officer,
      dataDir,
      pids: () => Object.fromEntries(Object.entries(children).map(([name, {pid}]) => [name, pid])),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};
