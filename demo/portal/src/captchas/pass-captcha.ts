import type {CaptchaAnswer} from '../../../../src/contract/captcha.js';
import type {Context} from '../platform/context.js';
import type {Db, Tx} from '../platform/database.js';
import {Refusal} from '../platform/refusal.js';
import {sameText} from '../platform/secrets.js';
import {hashAnswer} from './create-captcha.js';
import {readAnswer} from './picture.js';
import {isWorkDone} from './proof-of-work.js';

const wrongAnswers = 5;

/**
 * Lets a submission's key through, once its captcha was answered: the same key is never asked again. Commits by itself, so
 * that a wrong answer is counted whatever becomes of the submission.
 * @throws {Refusal} `captcha-wrong`: answer again; `captcha-expired`: used, too old, answered wrongly five times, or another key's
 */
export async function passCaptcha(context: Context, key: string, answer: CaptchaAnswer): Promise<void> {
  const {db} = context.database;
  if (await hasPassed(db, key)) return;
  const right = await isRight(context, answer);
  const now = context.now();
  const refused = await db.transaction().execute(async (tx) => {
    const captcha = await tx
      .selectFrom('captchas')
      .selectAll()
      .where('id', '=', answer.id)
      .where('key', '=', key)
      .forUpdate()
      .executeTakeFirst();
    // a twin of this request may have passed while this one waited for the lock
    if (await hasPassed(tx, key)) return undefined;
    if (!captcha || captcha.ended_at !== null || captcha.expires_at <= now) return 'captcha-expired';
    const wrong = captcha.wrong + (right ? 0 : 1);
    await tx
      .updateTable('captchas')
      .set({wrong, ended_at: right || wrong >= wrongAnswers ? now : null})
      .where('id', '=', captcha.id)
      .execute();
    if (!right) return 'captcha-wrong';
    await tx.insertInto('captcha_passes').values({key, passed_at: now}).execute();
    return undefined;
  });
  if (refused) throw new Refusal(refused);
}

const hasPassed = async (db: Db | Tx, key: string): Promise<boolean> =>
  (await db.selectFrom('captcha_passes').select('key').where('key', '=', key).executeTakeFirst()) !==
  undefined;

async function isRight({config, database}: Context, answer: CaptchaAnswer): Promise<boolean> {
  if (answer.kind === 'proof-of-work') return isWorkDone(config.secret, answer.id, answer.solution);
  const typed = readAnswer(answer.answer);
  if (config.captchaFixed !== undefined && typed === readAnswer(config.captchaFixed)) return true;
  const captcha = await database.db
    .selectFrom('captchas')
    .select('answer_hash')
    .where('id', '=', answer.id)
    .executeTakeFirst();
  return captcha !== undefined && sameText(captcha.answer_hash, hashAnswer(config.secret, answer.id, typed));
}

/** A pass is kept for as long as somebody may send the same submission again. */
export async function sweepCaptchas(db: Db, now: Date): Promise<void> {
  const day = 24 * 3600 * 1000;
  await db.deleteFrom('captchas').where('expires_at', '<', now).execute();
  await db
    .deleteFrom('captcha_passes')
    .where('passed_at', '<', new Date(now.getTime() - 30 * day))
    .execute();
}
