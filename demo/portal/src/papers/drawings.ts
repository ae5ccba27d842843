import {signingCertificate} from '../pdf/certificate.js';
import {drawReceipt} from '../receipts/draw-receipt.js';
import {checkUrl} from '../receipts/issue.js';
import type {ReceiptData} from '../receipts/receipt-data.js';
import type {ApplicationData} from './application/application-data.js';
import {drawApplication} from './application/draw-application.js';
import {drawReception} from './reception/draw-reception.js';
import type {ReceptionData} from './reception/reception-data.js';
import {trackUrl} from './reception/track-url.js';
import type {PaperKind} from './tables.js';

/** What is to be drawn, and with what: all of it can be sent to another thread. */
export interface DrawingOrder {
  kind: PaperKind;
  /** What was frozen when the paper was issued. */
  data: unknown;
  /** The portal's. */
  origin: string;
  /** Folder with the key that papers are signed with; it is made there if there is none. */
  dataDir: string;
  now: Date;
}

interface Tools {
  certificate: Buffer;
  origin: string;
}

const drawings: Record<PaperKind, (data: never, tools: Tools) => Promise<Buffer>> = {
  receipt: (data: ReceiptData, {certificate, origin}) =>
    drawReceipt(data, checkUrl(origin, data.code), certificate),
  reception: (data: ReceptionData, {certificate, origin}) =>
    drawReception(data, trackUrl(origin, data.code), certificate),
  application: (data: ApplicationData, {certificate}) => drawApplication(data, certificate),
};

/** @returns The PDF, signed. */
export const draw = ({kind, data, origin, dataDir, now}: DrawingOrder): Promise<Buffer> =>
  drawings[kind](data as never, {certificate: signingCertificate(dataDir, now), origin});
