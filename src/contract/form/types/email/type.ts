import {textType} from '../texts.js';

/** The shape that the HTML standard accepts in `input type=email`, with a dot in the domain. */
const shape =
  "^[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?" +
  '(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+$';
const emailShape = new RegExp(shape);

export const isEmail = (value: string): boolean => emailShape.test(value.trim());

export const email = textType({longest: 254, is: isEmail, code: 'email', schema: {pattern: shape}});
