import {bankName} from '../../../../src/vietnam/banks.js';

const bin = '970418';

/** Where fees are paid to in the demo [A]. */
export const receivingAccount = {bin, bank: bankName(bin) ?? bin, account: '6211000012345'} as const;

/** Longer than a VietQR may carry, so it stands beside the code and not in it. */
export const accountName = 'SO GIAO DUC VA DAO TAO (MINH HOA)';
