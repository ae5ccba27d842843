import {padNumber} from '../receipts/series.js';
import type {PaperRow} from './store.js';
import type {PaperKind} from './tables.js';

/** Codes and numbers only: files lie about in folders that others see. */
const names: Record<PaperKind, (data: never) => string> = {
  receipt: ({number}: {number: number}) => `bien-lai-${padNumber(number)}`,
  reception: ({code}: {code: string}) => `giay-tiep-nhan-${code}`,
  application: ({reference}: {reference: string}) => `don-${reference}`,
};

/** What the file of a paper is called, without anybody's name in it. */
export const paperFileName = ({kind, data}: Pick<PaperRow, 'kind' | 'data'>): string =>
  `${names[kind](data as never)}.pdf`;
