import type {CarriedWords, HandoverWords, OtherWaysWords} from '../vi/handover.js';
import {fieldProblems, portalProblems} from './problems.js';

export const otherWays = {
  phone: 'Photograph with a phone',
  phoneFor: (name: string) => `Photograph with a phone: ${name}`,
  phoneSignIn: 'Please sign in first, so that pictures from the phone find this dossier.',
  signIn: 'Sign in',
  making: 'Making a code…',
  scan: 'Open your phone’s camera, scan this code and take the pictures. They appear here by themselves.',
  scanOnlyThis:
    'The code can send pictures for this paper only, and works once. The phone can read nothing else of the dossier.',
  qr: (name: string) => `QR code to photograph “${name}” with a phone`,
  until: (time: string) => `The code works until ${time}.`,
  connected: (device: string) => (device ? `A phone is connected (${device}).` : 'A phone is connected.'),
  match: 'The phone must show the same number:',
  notMine: 'Not my phone: disconnect',
  sendsUntil: (time: string) => `The phone can send pictures until ${time}.`,
  arriving: (name: string, received: string, size: string) => `Receiving ${name}: ${received} / ${size}`,
  arrived: (n: number) => (n === 1 ? '1 picture came from the phone.' : `${n} pictures came from the phone.`),
  done: (n: number) => (n === 1 ? 'The phone has sent 1 picture.' : `The phone has sent ${n} pictures.`),
  ended: 'The code has run out or was disconnected. Pictures that came stay.',
  again: 'Make a new code',
  close: 'Don’t use a phone',
  hide: 'Close',

  papers: 'Use a paper again',
  papersFor: (name: string) => `Use a paper again: ${name}`,
  papersTitle: 'My papers',
  papersLoading: 'Looking for papers that you sent…',
  papersNone: 'No paper in dossiers that you submitted yet.',
  usedIn: (day: string, procedure: string, handle: string) =>
    `Sent on ${day} with “${procedure}” (${handle})`,
  usedAs: (component: string) => `As: ${component}`,
  use: 'Use this paper',
  useFor: (name: string) => `Use this paper: ${name}`,
  using: 'Taking it…',
  usedHere: 'Used in this dossier',
  stillRight: 'Please check that the paper is still valid and right for this dossier.',
} satisfies OtherWaysWords;

export const carried = {
  came: 'What you typed was brought along. Please go on here.',
  files: (n: number) =>
    `${n === 1 ? 'One paper has' : `${n} papers have`} to be chosen again: before you sign in, files stay on the page where they were chosen.`,
  lost: 'What you typed could not be brought along: the link works once, for ten minutes. It is still on the page that you came from.',
} satisfies CarriedWords;

export const en = {
  title: 'Photograph a paper with your phone',
  opening: 'Opening…',
  forDossier: (procedure: string) => `Goes into the dossier that is open on the computer: ${procedure}`,
  match: 'The computer must show the same number:',
  noMatch: 'If the numbers differ, close this page and make a new code on the computer.',
  choose: 'Choose pictures',
  hint: (types: string, max: string) =>
    `${types} up to ${max} each. Enough light, sharp letters, all four corners.`,
  files: 'Pictures',
  looking: 'Checking the picture…',
  queued: 'Waiting to be sent',
  waiting: 'Waiting for a network',
  sending: 'Sending…',
  sendingFile: (name: string) => `Sending ${name}`,
  progress: (received: string, size: string) => `${received} / ${size}`,
  sent: (size: string) => `Sent · ${size}`,
  retry: 'Send again',
  done: 'Done',
  doneWait: 'Sending the rest…',
  doneTitle: (n: number) => (n === 1 ? '1 picture sent' : `${n} pictures sent`),
  doneText: 'The computer shows them. Go on there; this page can be closed.',
  until: (time: string) => `Works until ${time}. This phone can read nothing else of the dossier.`,
  goneTitle: 'This code does not work any more',
  goneText:
    'A code works once and for a short time, or it was disconnected on the computer. On the computer, press “Photograph with a phone” for a new one.',
  goneSent: (n: number) =>
    n === 1
      ? 'The picture that was sent stays in the dossier.'
      : `The ${n} pictures that were sent stay in the dossier.`,
  failedTitle: 'It can’t be opened yet',
  tryAgain: 'Try again',
  field: fieldProblems,
  portal: portalProblems,
} satisfies HandoverWords;
