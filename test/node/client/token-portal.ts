import {createHash, randomUUID} from 'node:crypto';
import {calculateJwkThumbprint, EmbeddedJWK, jwtVerify} from 'jose';
import {
  json,
  problem,
  startScriptedPortal,
  type Handler,
  type Heard,
  type ScriptedPortal,
} from './scripted-portal.js';

export interface TokenPortal extends ScriptedPortal {
  /** Seconds; of the tokens that are given from now on. */
  lifetime: number;
  idleTimeout: number;
  refreshes: number;
  /** Refresh tokens that came a second time: each of them ended a family. */
  reused: number;
  /** Takes every refresh token and access token from everybody. */
  endAll(): void;
  /** The access tokens of now are refused from here on. */
  expireAll(): void;
  /** Changes the nonce that proofs must carry. */
  newNonce(): void;
  /** Answers only with a good proof, nonce and token. */
  guarded(handler: Handler): Handler;
  /** Rotates for the next refresh, but its answer is lost on the way. */
  loseNextAnswer(): void;
}

interface Family {
  thumbprint: string;
  refresh: string;
  previous: string | undefined;
  rotatedAt: number;
  answer: object;
}

/** Sessions of the contract: a nonce always, proofs checked by jose, tokens that rotate, reuse that ends the family. */
export async function startTokenPortal(): Promise<TokenPortal> {
  const portal = (await startScriptedPortal()) as TokenPortal;
  let nonce: string = randomUUID();
  let lose = false;
  const families = new Set<Family>();
  const access = new Map<string, Family>();
  Object.assign(portal, {lifetime: 300, idleTimeout: 900, refreshes: 0, reused: 0});

  const thumbprintOf = async ({method, path, headers}: Heard, token?: string): Promise<string> => {
    const {payload, protectedHeader} = await jwtVerify(String(headers.dpop), EmbeddedJWK, {typ: 'dpop+jwt'});
    if (protectedHeader.jwk && 'd' in protectedHeader.jwk) throw new Error('a private key left the device');
    if (payload.htm !== method) throw new Error('htm');
    if (payload.htu !== new URL(path.split('?')[0] ?? '', portal.url).href)
      throw new Error(`htu ${String(payload.htu)}`);
    if (token && payload.ath !== createHash('sha256').update(token).digest('base64url'))
      throw new Error('ath');
    if (payload.nonce !== nonce) throw new NoNonce();
    const {jwk} = protectedHeader;
    if (!jwk) throw new Error('no jwk');
    return calculateJwkThumbprint(jwk);
  };

  const refuse = (error: unknown, heard: Heard, response: Parameters<Handler>[1]) => {
    const code = error instanceof NoNonce ? 'use-dpop-nonce' : 'malformed';
    void problem(code, error instanceof NoNonce ? 401 : 400, {'dpop-nonce': nonce})(heard, response);
  };

  const issue = (family: Family) => {
    const token = `access-${randomUUID()}`;
    access.set(token, family);
    family.previous = family.refresh || undefined;
    family.refresh = `refresh-${randomUUID()}`;
    family.rotatedAt = Date.now();
    family.answer = {
      access_token: token,
      token_type: 'DPoP',
      expires_in: portal.lifetime,
      refresh_token: family.refresh,
      idle_timeout: portal.idleTimeout,
      account: {kind: 'citizen', username: 'y.bluih', fullName: 'Y Blưih'},
    };
    return family.answer;
  };

  portal.on('POST /api/v1/sessions', async (heard, response) => {
    let thumbprint: string;
    try {
      thumbprint = await thumbprintOf(heard);
    } catch (error) {
      return refuse(error, heard, response);
    }
    const body = heard.body as Record<string, string>;
    const say = (answer: object) => json(answer, 200, {'dpop-nonce': nonce})(heard, response);
    if (body.grant_type === 'password') {
      if (body.password !== 'trời mưa trên núi')
        return problem('sign-in-refused', 401, {'dpop-nonce': nonce})(heard, response);
      const family: Family = {thumbprint, refresh: '', previous: undefined, rotatedAt: 0, answer: {}};
      families.add(family);
      return say(issue(family));
    }
    portal.refreshes += 1;
    const token = body.refresh_token;
    const family = [...families].find(({refresh, previous}) => refresh === token || previous === token);
    if (family?.thumbprint === thumbprint) {
      const answer = family.refresh === token ? issue(family) : undefined;
      if (lose) {
        lose = false;
        return void response.destroy();
      }
      if (answer) return say(answer);
      if (Date.now() - family.rotatedAt < 10_000) return say(family.answer);
    }
    if (family) {
      portal.reused += 1;
      families.delete(family);
    }
    return problem('signed-out', 401, {'dpop-nonce': nonce})(heard, response);
  });

  portal.endAll = () => {
    families.clear();
    access.clear();
  };
  portal.expireAll = () => access.clear();
  portal.newNonce = () => {
    nonce = randomUUID();
  };
  portal.loseNextAnswer = () => {
    lose = true;
  };
  portal.guarded = (handler) => async (heard, response) => {
    const token = heard.headers.authorization?.replace(/^DPoP /, '') ?? '';
    try {
      const thumbprint = await thumbprintOf(heard, token);
      if (access.get(token)?.thumbprint !== thumbprint)
        return problem('signed-out', 401, {'dpop-nonce': nonce})(heard, response);
    } catch (error) {
      return refuse(error, heard, response);
    }
    return handler(heard, response);
  };
  return portal;
}

class NoNonce extends Error {}
