import {formatVietnameseDate} from '../../vietnam/dates.js';
import type {FieldProblemWords, Params} from '../problem-words.js';

export {portalProblems} from './portal-problems.js';

const date = (value: Params[string] | undefined) => formatVietnameseDate(String(value ?? ''));
const size = (value: Params[string] | undefined) => `${Math.round(Number(value) / 104_857.6) / 10} MB`;

export const fieldProblems: FieldProblemWords = {
  required: (_, label) => `Fill in “${label}”.`,
  'required-choice': (_, label) => `Choose “${label}”.`,
  'too-short': ({min}) => `Write at least ${min} characters.`,
  'too-long': ({max}) => (max ? `Shorten this to at most ${max} characters.` : 'Shorten this.'),
  'not-a-text': () => 'Fill this in with text.',
  'person-name': () => 'Write the full name in letters, as on the papers.',
  'citizen-number': () => 'The citizen number has 12 digits. Check it on the card.',
  'citizen-number-disagrees': () =>
    'The citizen number and the date of birth do not match. Check both against the papers.',
  phone: () => 'Enter a Vietnamese phone number, for example 0905 123 456.',
  email: () => 'Enter an email address like ten@vidu.vn.',
  'tax-code': () => 'A tax code has 10 or 13 digits (or the 12 of a citizen number). Check it.',
  date: () => 'Enter the date as day/month/year, for example 05/09/1990.',
  'date-too-early': ({min}) => `Choose ${date(min)} or a later date.`,
  'date-too-late': ({max}) => `Choose ${date(max)} or an earlier date.`,
  number: () => 'Enter a number.',
  min: ({min}) => `Enter ${min} or more.`,
  max: ({max}) => `Enter at most ${max}.`,
  choice: () => 'Choose one of the options shown.',
  'not-listed': () => 'Choose a name from the list that appears while you type.',
  class: () => 'Enter the name of the class, such as 10A1.',
  money: () => 'Enter the amount in digits, such as 1,200,000.',
  list: (_, label) => `Check ${label}: remove one and add it again.`,
  'too-few': ({min}) => `Choose or add at least ${min}.`,
  rule: (_, label) => `Check ${label} and what goes with it.`,
  'too-many': ({max}) => `Keep at most ${max}.`,
  username: () =>
    'A user name has 4 to 50 characters: unaccented letters, digits, dots, hyphens or underscores.',
  'username-taken': () => 'This user name is taken. Choose another one.',
  'email-taken': () => 'This email has an account already. Sign in, or use another email.',
  consent: () => 'Read this and tick the box to continue.',
  'password-short': ({min}) => `Choose a password of at least ${min} characters.`,
  'password-long': ({max}) => `Choose a password of at most ${max} characters.`,
  'password-common': () => 'Many people use this password, so it is easy to guess. Choose another one.',
  'password-personal': () =>
    'This password is the same as something about you, so it is easy to guess. Choose another one.',
  'password-differs': () => 'The two passwords are not the same yet. Enter them again.',
  'activation-code': () => 'The activation code is not right. Check the six digits in the message.',
  'activation-code-expired': () => 'The activation code has expired. Ask for a new one.',
  declaration: () => 'Read the declaration and tick it to submit.',
  'file-missing': (_, label) => `Choose a file for “${label}”.`,
  'file-type': () => 'This kind of file is not accepted. Choose a picture or a PDF.',
  'file-too-big': ({max}) =>
    `The file is larger than ${size(max)}. Choose a smaller one, or take the picture again.`,
  'file-empty': () => 'This file is empty. Choose another one.',
  'file-too-many': ({max}) => `Each paper takes at most ${max} files. Remove some.`,
  'file-checksum': () => 'The file was damaged on the way. Choose it again to send it once more.',
  'file-unreadable': () => 'This file can’t be read on your device. Choose it again.',
  'file-place-data': () =>
    'This picture still tells where it was taken, so it was not accepted. Take a screenshot of it and choose that.',
  'file-heic': () =>
    'This browser can’t read HEIC pictures. On an iPhone, open Settings, Camera, Formats, choose “Most Compatible” and take it again; or take a screenshot of the picture and choose that.',
  'upload-unfinished': () => 'The file has not finished uploading. Wait, or try again.',
  'captcha-wrong': () => 'The confirmation code is not right. Enter the one in the new picture.',
  'captcha-expired': () => 'The confirmation code has expired. Enter the one in the new picture.',
  unknown: (_, label) => `Check “${label}”.`,
};
