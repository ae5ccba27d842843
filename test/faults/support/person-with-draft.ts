import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import type {Dossier} from '../../../src/contract/dossiers.js';
import type {UploadTicket} from '../../../src/contract/uploads.js';
import {captcha, type RunningDemo} from '../../journey/support/demo.js';
import {announcement, newDossier, pdf, tus} from '../../node/portal/a-dossier.js';
import {Device, somebody, type Answer} from '../../node/portal/device.js';

export type SomebodySignedIn = Device & {person: ReturnType<typeof somebody>};

/** A person with an account at a running demo, signed in. */
export async function signedIn(demo: RunningDemo): Promise<SomebodySignedIn> {
  const device = await Device.open({url: demo.portal});
  const person = somebody({email: `${randomUUID()}@example.org`});
  await asked(device.ask('POST', 'accounts', {body: person}));
  const code = await demo.codeFor(person.email);
  await asked(device.ask('POST', 'accounts/activation', {body: {username: person.username, code}}));
  await asked(device.signIn(person.username, person.password));
  return Object.assign(device, {person});
}

/** The portal ends every session of a person, as it does when the password is set anew elsewhere. @returns The new one. */
export async function endSessions(demo: RunningDemo, {person}: SomebodySignedIn): Promise<string> {
  const {username, email} = person;
  const elsewhere = await Device.open({url: demo.portal});
  const before = await demo.codeFor(email);
  await asked(elsewhere.ask('POST', 'accounts/password-reset/code', {body: {username}}));
  let code = before;
  while (code === before) code = await demo.codeFor(email);
  const password = `suối chảy qua làng ${randomUUID().slice(0, 8)}`;
  await asked(elsewhere.ask('POST', 'accounts/password-reset', {body: {username, code, password}}));
  return password;
}

/** A draft that waits to be submitted. @returns Its id. */
export async function readyDraft(device: Device): Promise<string> {
  const {id} = await asked(device.ask<Dossier>('POST', 'dossiers', {body: newDossier()}));
  for (const component of ['TP01', 'TP02', 'TP03', 'TP04']) {
    const bytes = pdf();
    const {upload, token} = await asked(
      device.ask<UploadTicket>('POST', `dossiers/${id}/uploads`, {body: announcement(component, bytes)}),
    );
    assert.equal((await tus(device.portal, upload.id, token).patch(0, bytes)).status, 204);
  }
  return id;
}

/** Gets everything ready to submit with a key. @returns The submission itself: one request. */
export async function submission(
  device: Device,
  dossier: string,
  key: string,
): Promise<() => Promise<Answer<Dossier>>> {
  const {id} = await asked(device.ask<{id: string}>('POST', 'captchas', {body: {key}}));
  const body = {captcha: {kind: 'image', id, answer: captcha}, declared: true};
  return () =>
    device.ask('POST', `dossiers/${dossier}/submission`, {body, headers: {'idempotency-key': key}});
}

async function asked<Body>(answer: Promise<Answer<Body>>): Promise<Body> {
  const {status, body} = await answer;
  assert.ok(status < 300, `${status} ${JSON.stringify(body)}`);
  return body;
}
