import type {CitizenCardWords} from '../vi/citizen-card.js';

export const en = {
  title: 'Scan the QR code of the identity card',
  private: 'Picture and card are read on this device only. Nothing has been sent.',
  starting: 'Opening the camera…',
  camera: 'What the camera sees',
  aim: 'Hold the QR code in the middle and keep still. On chip cards it is on the front, on cards since July 2024 on the back.',
  slow: 'The code can’t be read yet. Come closer, avoid shadows and reflections, or take a clear picture and choose it.',
  black: 'The camera sees only black. Uncover the lens or turn on a light, or choose a picture.',
  choose: 'Choose a picture',
  openCamera: 'Open the camera again',
  reading: 'Reading the picture…',
  type: 'Close and type',
  problems: {
    denied: {
      title: 'The camera may not be used',
      body: 'Allow it at the sign beside the page’s address and open it again, or choose a picture.',
    },
    forbidden: {
      title: 'This page does not let the camera be used',
      body: 'Take a picture of the QR code with your camera app and choose it.',
    },
    missing: {title: 'No camera was found', body: 'Choose a picture of the QR code.'},
    busy: {
      title: 'Another program is using the camera',
      body: 'Close it and open the camera again, or choose a picture.',
    },
  },
  failures: {
    'no-code': {
      title: 'No QR code was seen in the picture',
      body: 'Take it from closer, so that the code fills a third of it, in good light without reflections.',
    },
    'not-a-card': {
      title: 'This is not the code of an identity card',
      body: 'Scan the QR code printed on the card. Other codes can’t fill in the form.',
    },
    garbled: {
      title: 'The letters in the code are damaged',
      body: 'The code was read, but accented letters were lost. Choose a picture instead, or type.',
    },
    'not-a-picture': {title: 'This file can’t be opened', body: 'Choose a JPG or PNG picture.'},
  },
  found: 'Read from the card',
  proves: 'This only saves typing. Compare it with the card before it is filled in.',
  doubtsTitle: 'Something on the card is worth a second look',
  doubts: {
    province: 'The first three digits of the number are no code of a province of Vietnam.',
    'birth-year': 'The year of birth in the number does not fit the date of birth on the card.',
    sex: 'The sex in the number does not fit the sex on the card.',
  },
  now: (value: string) => `In the form now: ${value}`,
  replace: 'Replace it by what the card says',
  same: 'The form says the same',
  fill: 'Fill in the form',
  again: 'Scan another card',
} satisfies CitizenCardWords;
