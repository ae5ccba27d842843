import {isPersonName} from '../../../../vietnam/names.js';
import {textType} from '../texts.js';

export const personName = textType({
  longest: 100,
  is: isPersonName,
  code: 'person-name',
  schema: {pattern: "^(?=.*\\p{L})[\\p{L}\\p{M}'’ʼ .-]{1,100}$"},
});
