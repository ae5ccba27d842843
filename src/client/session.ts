import {sessionRoutes as routes} from '../contract/sessions.js';
import {createCall, persist, type Authority} from './call.js';
import {openChannel} from './channel.js';
import type {Connection} from './connection.js';
import {createDpop, type Sign} from './dpop.js';
import {isPortalError, PortalError} from './errors.js';
import {send} from './http.js';
import {createIdleWatch} from './idle-watch.js';
import {sessionOf, type KeptSession} from './kept-session.js';
import {createLock} from './lock.js';
import {once} from './once.js';
import type {Session} from './portal-client.js';
import type {FrameStore} from './store/frame-store.js';

type Because = 'person' | 'idle' | 'portal';
type Listener = Parameters<Session['subscribe']>[0];

/** What the frames and tabs of this browser tell each other: that something changed, never a token or a person. */
type Word = {portal: string} & (
  | {is: 'changed' | 'refreshing' | 'left'}
  /** `session`: which one ended, since each tab has its own. */
  | {is: 'signed-out'; because: Because; session: string | undefined}
);

export interface OwnSession extends Session {
  /** Speaks for the person in calls that need a session. */
  readonly authority: Authority;
}

/** The frame's own session: kept in its store, shared with the other frames of the page, refreshed by one of them. */
export function createSession(connection: Connection, store: FrameStore): OwnSession {
  const portal = connection.portal.href;
  const name = `session:${portal}`;
  const lock = createLock(`dvc-${name}`);
  const dpop = createDpop(store, `key:${portal}`);
  const shared = store.keeps === 'everything';
  const listeners = new Set<Listener>();
  let current: KeptSession | undefined;
  /** Settles when the device has forgotten whom it is forgetting: nobody begins before that. */
  let forgetting: Promise<unknown> = Promise.resolve();

  const token = createCall(connection, {
    covers: () => true,
    authorize: (method, url) => dpop.sign(method, url),
    learn: dpop.learn,
    renew: () => Promise.reject(signedOut('the portal ended the session')),
  });

  const read = async () => (await store.get(name)) as KeptSession | undefined;
  const write = (session: KeptSession) => store.set(name, session, {secret: true});

  /** Takes on what the store has; tells listeners when that is another session, or none. */
  const adopt = (session: KeptSession | undefined, because?: Because) => {
    const other = current?.id !== session?.id;
    current = session;
    idle.watch(session?.idleTimeout);
    if (other) tell(because);
  };
  const tell = (because: Because | undefined) => {
    dpop.forget();
    for (const listener of [...listeners]) listener(current?.account, current ? undefined : because);
  };

  const channel = openChannel<Word>('dvc-session', (word) => {
    if (word.portal !== portal) return;
    if (word.is === 'left') void depart();
    else if (word.is !== 'signed-out') {
      // In the queue of the lock: after the answer to the one that refreshes, or after its frame was closed.
      lock(catchUp).catch(() => undefined);
    } else if (shared && word.session === current?.id) adopt(undefined, word.because);
    // Another tab's: who signs out means every tab, while idle time and the portal end each by itself.
    else if (current && word.because === 'person') void quit('person');
  });

  /** Under the lock: reads what another frame wrote, and finishes a refresh whose answer was lost. */
  const catchUp = async () => {
    if (!shared) return;
    const session = await read();
    // Its end is told by a word of its own, with the reason.
    if (!session) return;
    adopt(session);
    if (session.refreshing) await refresh(session);
  };

  /** Under the lock. One that fails for lack of network leaves everything as it was. */
  const refresh = async (session: KeptSession) => {
    await write({...session, refreshing: true});
    // Said by the first only: while there is no network, frames would call each other for ever.
    if (!session.refreshing) channel.say({portal, is: 'refreshing'});
    try {
      const tokens = await token(routes.token, {
        body: {grant_type: 'refresh_token', refresh_token: session.refreshToken},
        repeatable: true,
      });
      // Signing out waits for no lock: then the answer is dropped.
      if ((await read())?.id !== session.id) throw signedOut('signed out meanwhile');
      const next = sessionOf(tokens, session.id);
      await write(next);
      adopt(next);
    } catch (error) {
      if (isPortalError(error, 'signed-out')) await end('portal');
      throw error;
    }
  };

  /** Another token than `refused`, which may be there already. */
  const renew = (refused: string) =>
    lock(async () => {
      const session = await read();
      if (!session) {
        adopt(undefined, 'portal');
        throw signedOut('nobody is signed in');
      }
      if (session.accessToken === refused || session.refreshing) await refresh(session);
      else adopt(session);
    });

  const forget = (because: Because): Promise<void> => {
    adopt(undefined, because);
    const work = (async () => {
      await Promise.all([store.delete(name), store.delete(`used:${portal}`), dpop.destroy()]);
      // A shared computer is the normal case. What the portal ended by itself may have left words that it has not got.
      if (because !== 'portal') await store.clear();
    })();
    forgetting = work.catch(() => undefined);
    return work;
  };
  const end = async (because: Because) => {
    const session = current?.id;
    await forget(because);
    channel.say({portal, is: 'signed-out', because, session});
  };

  const idle = createIdleWatch(store, `used:${portal}`, () => signOut('idle'));

  const look = once(async () => {
    const session = await read();
    adopt(session);
    if (session?.refreshing) renew(session.accessToken).catch(() => undefined);
  });
  const restore = async () => {
    await forgetting;
    await look();
    if (current && (await idle.isOver())) await signOut('idle');
    return current?.account;
  };

  const signOut = async (because: Because = 'person') => {
    await look();
    if (current) await saying(() => end(because));
  };
  const quit = (because: Because) => saying(() => forget(because));

  /** Everything of whoever was here goes, also where nobody was signed in; all listeners are told. */
  const depart = async () => {
    await look();
    const nobody = !current;
    await saying(() => {
      const forgotten = forget('person');
      if (nobody) tell('person');
      return forgotten;
    });
  };

  /** The device forgets at once; the portal is told as soon as it can be. */
  const saying = async (forgets: () => Promise<void>) => {
    const {accessToken} = current ?? {};
    const sign = accessToken === undefined ? undefined : await dpop.hold().catch(() => undefined);
    await forgets();
    if (sign && accessToken) await farewell(sign, accessToken).catch(() => undefined);
  };

  const farewell = async (sign: Sign, accessToken: string) => {
    const url = await connection.api(routes.signOut.path);
    const exchange = () =>
      send(url, {
        method: routes.signOut.method,
        headers: connection.introduce(url, 'caller'),
        repeatable: false,
        authorize: (method, to) => sign(method, to, accessToken),
        onAnswer: dpop.learn,
      });
    await persist(() => Promise.reject(signedOut('signed out')), exchange);
  };

  const authority: Authority = {
    covers: ({auth}) => auth === 'session',
    learn: dpop.learn,
    async authorize(method, url, passive) {
      await restore();
      if (current && Date.now() >= current.renewAt) await renew(current.accessToken);
      if (!current) throw signedOut('nobody is signed in');
      const {accessToken} = current;
      if (!passive) await idle.touch();
      return dpop.sign(method, url, accessToken);
    },
    renew: (refused) => renew(refused),
  };

  return {
    authority,
    get account() {
      return current?.account;
    },
    restore,
    signOut,
    async leave() {
      const departed = depart();
      channel.say({portal, is: 'left'});
      await departed;
    },
    signIn: ({username, password}, options) =>
      lock(async () => {
        await forgetting;
        const body = {grant_type: 'password', username, password} as const;
        const session = sessionOf(await token(routes.token, {...options, body}), crypto.randomUUID());
        await write(session);
        await idle.touch();
        adopt(session);
        channel.say({portal, is: 'changed'});
        return session.account;
      }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const signedOut = (why: string) => new PortalError('signed-out', why, {status: 401});
