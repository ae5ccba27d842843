import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {getRequestListener} from '@hono/node-server';
import type {Logger} from 'pino';
import {createApp} from './app.js';
import {sweepAccounts} from './accounts/store.js';
import {sweepCaptchas} from './captchas/pass-captcha.js';
import {openLand} from './catalogue/land.js';
import {seedCatalogue} from './catalogue/seed-catalogue.js';
import {loadExtensions} from './extensions/extensions.js';
import {sweepHandovers} from './handovers/store.js';
import {sweepThrottles} from './http/throttle.js';
import {openMatters} from './matters.js';
import type {Officer} from './officers/first-officer.js';
import {startSendingMails} from './outbox/send-mails.js';
import {openGateways} from './payments/gateways/gateways.js';
import type {Config} from './platform/config.js';
import type {Context} from './platform/context.js';
import {openDatabase} from './platform/database.js';
import {every, type Job} from './platform/job.js';
import {createLog} from './platform/log.js';
import {sweepSessions} from './sessions/store.js';
import {registerSites} from './sites/store.js';

export interface PortalOptions extends Pick<Context, 'draw'> {
  /** `memory`: nothing of the database outlives the portal. */
  database?: 'memory';
  log?: Logger;
  now?: () => Date;
  /** False: a paper is drawn when somebody asks for it, and not as soon as it is issued. */
  drawsAhead?: boolean;
}

export interface Portal {
  /** Where people find it: PUBLIC_URL, else where it listens. Without a slash at the end. */
  url: string;
  context: Context;
  app: ReturnType<typeof createApp>;
  /** Who may sign in at the desk; made at the first start. */
  officer: Officer;
  /** Answers what has been asked, ends the jobs, closes the database. */
  close(): Promise<void>;
}

/** @throws {Error} The port is in use, or another living process has the data folder open. */
export async function startPortal(config: Config, options: PortalOptions): Promise<Portal> {
  const database = await openDatabase({
    databaseUrl: config.databaseUrl,
    dataDir: options.database ?? config.dataDir,
  });
  const jobs: Job[] = [];
  const server = createServer();
  try {
    let listening = '';
    const now = options.now ?? (() => new Date());
    const extensions = await loadExtensions(config.extensions);
    await seedCatalogue(database.db, extensions.procedures);
    await registerSites(database.db, config.sites);
    const origin = () => config.publicUrl ?? listening;
    const context: Context = {
      config,
      database,
      log: options.log ?? createLog(),
      now,
      extensions,
      land: await openLand(database.db, config, now),
      gateways: openGateways(config, {origin, now}),
      draw: options.draw,
      origin,
      origins: () => new Set([origin(), listening]),
    };
    const matters = await openMatters(context, options);
    jobs.push(...matters.jobs);
    const app = createApp(context, matters.hub);
    const answer = getRequestListener(app.fetch);
    // tus answers by itself: behind hono, aborted requests are answered twice now and then
    server.on('request', (request, response) =>
      request.url?.startsWith('/uploads/')
        ? matters.handleUpload(request, response)
        : void answer(request, response),
    );
    listening = await listen(server, config.port);
    jobs.push(
      await startSendingMails(context),
      every(context, 60, 'sweep', async () => {
        await sweepSessions(database.db, now());
        await sweepAccounts(database.db, now());
        await sweepCaptchas(database.db, now());
        await sweepHandovers(database.db, now());
        await sweepThrottles(context);
      }),
    );
    return {
      url: context.origin(),
      context,
      app,
      officer: matters.officer,
      close: async () => {
        await matters.hub.close();
        await closeServer(server);
        await Promise.all(jobs.map((job) => job.stop()));
        await database.close();
      },
    };
  } catch (error) {
    server.close();
    await Promise.all(jobs.map((job) => job.stop()));
    await database.close();
    throw error;
  }
}

const listen = (server: Server, port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });

/** Event streams never end by themselves: what is still open after a moment is cut. */
const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const insist = setTimeout(() => server.closeAllConnections(), 1000);
    server.close(() => {
      clearTimeout(insist);
      resolve();
    });
    server.closeIdleConnections();
  });
