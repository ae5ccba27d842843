import {parseDossierCode} from '../../vietnam/dossier-code.js';
import {parseReference} from '../../vietnam/reference.js';

/** What a person typed, as the one form that the portal knows; `undefined` when it is neither a reference nor a code. */
export const readHandle = (text: string): string | undefined =>
  parseReference(text) ?? parseDossierCode(text)?.code;
