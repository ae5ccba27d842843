import type {PortalClient} from '../../client/portal-client.js';
import {handoverKey, newKeyText} from '../../client/handover-key.js';
import {HandoverId, type Capture} from '../../contract/handovers.js';
import type {DossierId} from '../../contract/ids.js';
import {drawQr, type QrImage} from '../payment/qr.js';
import type {CaptureContent} from './capture-content.js';

export interface CaptureCode {
  capture: Capture;
  /** The portal's page with the key in its fragment: whoever opens it first has the permission. */
  url: string;
  qr: QrImage;
}

/** Begins a permission and draws its code. @throws {PortalError} */
export async function makeCaptureCode(
  client: PortalClient,
  dossier: DossierId,
  content: Pick<CaptureContent, 'component' | 'procedure'>,
  lang: string,
): Promise<CaptureCode> {
  const id = HandoverId.parse(crypto.randomUUID());
  const key = await handoverKey(id, newKeyText());
  const {endpoints} = await client.describe();
  const url = new URL('handover', endpoints.embed ?? new URL('embed/', client.portal));
  if (lang === 'en') url.searchParams.set('lang', lang);
  url.searchParams.set('handover', id);
  url.hash = key.text;
  const capture = await client.captures.start(dossier, {
    id,
    opens: key.opens,
    sealed: await key.seal({kind: 'capture', ...content}),
    component: content.component.code,
  });
  return {capture, url: url.href, qr: await drawQr(url.href)};
}
