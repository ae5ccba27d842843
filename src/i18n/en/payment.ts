import {portalProblems} from './portal-problems.js';
import type {PaymentWords} from '../vi/payment.js';

const nothingTaken = 'Nothing was taken from your account.';

export const en = {
  portal: portalProblems,
  title: 'Pay online',
  loading: 'Looking up what is to be paid…',
  signIn: 'Sign in to see what is to be paid.',
  unreachable: 'What is to be paid could not be looked up',
  retry: 'Try again',
  reference: 'Reference',
  code: 'Dossier code',

  bill: 'To be paid',
  kinds: {phi: 'Fee', 'le-phi': 'Charge'},
  quantity: (quantity, each, unit) => `${quantity} × ${each} (${unit})`,
  per: (unit) => `per ${unit}`,
  online: 'Reduction for filing online',
  total: 'Total',
  basis: 'Legal basis, and how sure it is',
  marks: {
    S: 'From the province’s guidance.',
    L: 'Compared with the legal text.',
    K: 'Generally known, not compared with the legal text.',
    A: 'Assumed for the demonstration portal, not an official rate.',
  },
  doubts: {K: 'Not compared with the legal text', A: 'An assumed amount'},
  free: 'Nothing to pay',
  freeWhy: 'There is no fee or charge for this dossier.',
  exempt: 'You are exempt from all of the items below.',

  methods: 'Way to pay',
  kindHints: {
    transfer: 'Scan a code or make a transfer in your banking app, without leaving this page.',
    redirect: 'Pay on the gateway’s own page, in a tab of its own.',
    counter: 'Pay an officer at the desk.',
  },
  atLeast: (amount) => `Only for ${amount} or more.`,
  atMost: (amount) => `Only for ${amount} or less.`,
  start: 'Pay online',
  startCounter: 'Get a code to pay at the desk',
  starting: 'Making the payment code…',
  startFailed: 'The payment code could not be made',
  again: 'Make a new code',
  noMethod: 'This portal takes no online payments yet. Pay at the one-stop desk.',

  scanTitle: 'Transfer with the VietQR code',
  scan: 'Open your banking app and scan the code, or make the transfer from the lines that come with it.',
  phone:
    'To pay on this phone, copy the lines into your banking app one by one, or save the picture of the code and choose it where the app scans codes.',
  bank: 'Bank',
  account: 'Account number',
  accountName: 'Account holder',
  amount: 'Amount',
  content: 'Transfer text',
  keep: 'Leave amount and text as they are, so that the money is recognised.',
  copy: 'Copy',
  copyName: (what) => `Copy ${what.toLowerCase()}`,
  copied: (what) => `${what} copied.`,
  copyByHand: 'The line is selected. Press and hold it, then choose “Copy”.',
  save: 'Save the QR code as a picture',
  saved: 'The picture of the QR code is saved.',
  share: 'Send the picture to another app',
  pictureFailed: 'The picture could not be made. Take a screenshot of the QR code.',
  pictureTitle: 'VietQR transfer',
  qr: (t) =>
    `VietQR code: transfer ${t.amount} to account ${t.account} at ${t.bank}, holder ${t.accountName}, text ${t.content}.`,
  qrLoading: 'Drawing the QR code…',
  qrFailed: 'The QR code could not be drawn. Use the lines below for the transfer.',
  validUntil: (time) => `Valid until ${time}.`,

  gatewayTitle: (name) => `Pay: ${name}`,
  gateway: (amount) =>
    `You pay ${amount} on the gateway’s own page. When that is done, the result shows here by itself.`,
  openGateway: 'Open the payment page',
  openAgain: 'Open the payment page again',
  opened:
    'The payment page is open in another tab. Come back here when you have paid; the result shows by itself.',
  sameTab: 'No new tab opens? Open it in this page',
  sameTabHint: 'When you have paid, you are brought back to this very page.',

  counterTitle: 'Pay at the desk',
  counterWhere: 'Where to pay',
  counterCode: 'Payment code',
  counterSay:
    'Tell this code to the officer who takes the money. Once it is recorded, the result shows here by itself.',

  waitingTitle: 'Waiting for the bank to tell us',
  waiting: 'After the transfer it usually takes a few seconds.',
  mayClose: 'You may close this page: the money is recorded when the bank tells us, and you get a mail.',
  waitingGateway:
    'You may close this page: the result is recorded when the gateway tells us, and you get a mail.',
  paid: 'I have made the transfer',
  check: 'Check the result',
  checking: 'Checking…',
  lateTitle: 'We are waiting for your bank',
  late: (time) =>
    `At ${time} the money had not arrived. Some banks take minutes or even hours to tell us, above all at night. Do not pay again.`,
  otherWay: 'Choose another way to pay',
  giveUp: 'Cancel this payment',
  givingUp: 'Cancelling…',
  giveUpFailed: 'This payment could not be cancelled',

  settledTitle: 'The money has arrived',
  settled: (amount, time) => `${amount} received at ${time}. There is nothing more to do.`,
  settledPlain: 'What was to be paid for this dossier has been paid.',
  receipt: 'Receipt',
  receiptNumber: (number) => `Receipt number ${number}`,
  receiptVoided: 'This receipt is void, because the money went back.',
  download: 'Download the receipt',
  downloading: 'Downloading the receipt…',
  downloadLater: 'The receipt is being made. Try again in a few minutes; it also comes by mail.',
  checkCode: 'Check code of the receipt',
  checkReceipt: 'Check the receipt at the portal',

  reviewTitle: 'The money has arrived and is being checked',
  reviewReasons: {
    amount: (received, owed) =>
      received
        ? `${received} arrived, while ${owed} is owed.`
        : `The amount that arrived is not the ${owed} owed.`,
    'already-settled': (received) =>
      `This had been paid before${received ? `, so the ${received} that came later will be considered for a refund` : ''}.`,
    late: () => 'The money came after this payment had expired.',
    suspicious: () => 'The money was taken from your account; the bank has to look at this transaction.',
  },
  reviewOther: 'The amount or the text does not match.',
  review: 'An officer is looking at it and will tell you. Do not pay again.',
  call: (name) => `Questions: ${name}, telephone`,

  expiredTitle: 'The payment code has expired',
  expired:
    'If you have transferred already, do not do it again: the money is recorded when the bank tells us. If not, make a new code.',
  cancelledTitle: 'The last payment was cancelled',
  cancelled: 'If you have paid it, do not pay again: the money is recorded when the bank tells us.',
  failedTitle: 'This payment did not go through',
  failedReasons: {
    'cancelled-there': `It was cancelled on the payment page. ${nothingTaken}`,
    'not-registered': `The card or account is not registered for online payments with the bank. ${nothingTaken} Choose another way.`,
    'wrong-details': `The details of the card or account did not match more than 3 times. ${nothingTaken} Check them and try again.`,
    'time-ran-out': `The time on the payment page ran out. ${nothingTaken} Try again.`,
    'card-locked': `The card or account is locked. ${nothingTaken} Ask the bank, or choose another way.`,
    'wrong-code': `The one-time code or payment password was not right. ${nothingTaken} Try again.`,
    'not-enough-money': `There is not enough money in the account. ${nothingTaken} Use another account, or choose another way.`,
    'limit-exceeded': `The limit for one day has been passed. ${nothingTaken} Try again tomorrow, or choose another way.`,
    'bank-maintenance': `The bank is under maintenance. ${nothingTaken} Try again later, or use another bank.`,
  },
  failed:
    'The gateway does not say why. If the money has left your account, do not pay again: it is recorded when the bank tells us. If not, try again.',
  refundingTitle: 'The money is on its way back',
  refunding: (amount) =>
    `${amount} is being paid back to the account it came from. There is nothing more to do.`,
  refundedTitle: 'Refunded',
  refunded: (amount) => `${amount} has been paid back.`,

  listTitle: 'Dossiers to be paid for',
  nothingListed: 'No dossier has anything to be paid.',
  payThis: 'See and pay',
  payThisName: (procedure) => `See and pay: ${procedure}`,
} satisfies PaymentWords;
