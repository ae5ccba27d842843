import {v4 as uuidv4} from 'uuid';
import type {Captcha, CaptchaRequest} from '../../../../src/contract/captcha.js';
import {countAgainst} from '../http/throttle.js';
import type {Context} from '../platform/context.js';
import {sign} from '../platform/secrets.js';
import {newPicture} from './picture.js';
import {newWork} from './proof-of-work.js';

/** Seconds. */
const life = 600;
const byPerson = {name: 'captcha-by-person', times: 60, within: 600};

/** @throws {Refusal} `too-many` */
export async function createCaptcha(
  context: Context,
  person: string,
  {key}: CaptchaRequest,
): Promise<Captcha> {
  await countAgainst(context, byPerson, person);
  const {secret} = context.config;
  const id = uuidv4();
  const {text, image} = newPicture();
  const proofOfWork = await newWork(secret, id);
  await context.database.db
    .insertInto('captchas')
    .values({
      id,
      key,
      person_id: person,
      answer_hash: hashAnswer(secret, id, text),
      expires_at: new Date(context.now().getTime() + life * 1000),
    })
    .execute();
  return {id, image, proofOfWork, expiresIn: life};
}

export const hashAnswer = (secret: Buffer, id: string, text: string) =>
  sign(secret, 'captcha', `${id} ${text}`);
