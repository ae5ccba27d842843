import {signingCertificate} from '../pdf/certificate.js';
import type {Context} from '../platform/context.js';
import {drawReceipt} from '../receipts/draw-receipt.js';
import {checkUrl} from '../receipts/issue.js';
import type {ReceiptData} from '../receipts/receipt-data.js';
import type {ApplicationData} from './application/application-data.js';
import {drawApplication} from './application/draw-application.js';
import {drawReception} from './reception/draw-reception.js';
import type {ReceptionData} from './reception/reception-data.js';
import {trackUrl} from './reception/track-url.js';
import type {PaperRow} from './store.js';
import type {PaperKind} from './tables.js';

/** What a drawing needs beside what was frozen. */
export interface Tools {
  certificate: Buffer;
  /** The portal's. */
  origin: string;
}

/** Each kind of paper is drawn from what was frozen when it was issued. */
const drawings: Record<PaperKind, (data: never, tools: Tools) => Promise<Buffer>> = {
  receipt: (data: ReceiptData, {certificate, origin}) =>
    drawReceipt(data, checkUrl(origin, data.code), certificate),
  reception: (data: ReceptionData, {certificate, origin}) =>
    drawReception(data, trackUrl(origin, data.code), certificate),
  application: (data: ApplicationData, {certificate}) => drawApplication(data, certificate),
};

export const drawPaper = ({config, now, origin}: Context, {kind, data}: PaperRow): Promise<Buffer> =>
  drawings[kind](data as never, {
    certificate: signingCertificate(config.dataDir, now()),
    origin: origin(),
  });
