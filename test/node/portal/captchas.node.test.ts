import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {solveChallenge, type Challenge} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';
import {Captcha, type CaptchaAnswer} from '../../../src/contract/captcha.js';
import * as z from '../../../src/contract/zod.js';
import {passCaptcha} from '../../../demo/portal/src/captchas/pass-captcha.js';
import {newPicture, readAnswer} from '../../../demo/portal/src/captchas/picture.js';
import {Refusal} from '../../../demo/portal/src/platform/refusal.js';
import {signedInDevice} from './device.js';
import {startTestPortal, type TestPortal} from './start-test-portal.js';

describe('captchas', () => {
  let portal: TestPortal;
  let clock = 0;
  let device: Awaited<ReturnType<typeof signedInDevice>>;

  before(async () => {
    portal = await startTestPortal({}, {now: () => new Date(Date.now() + clock)});
    device = await signedInDevice(portal);
  });
  after(() => portal.close());

  const key = () => crypto.randomUUID();
  const captchaFor = async (wanted: string) => {
    const {status, body} = await device.ask('POST', 'captchas', {body: {key: wanted}});
    assert.equal(status, 201);
    return z.parse(Captcha, body);
  };
  const outcome = async (submission: string, answer: CaptchaAnswer) => {
    try {
      await passCaptcha(portal.context, submission, answer);
      return 'passed';
    } catch (error) {
      if (error instanceof Refusal) return error.code;
      throw error;
    }
  };
  const picture = (id: string, answer = 'KONTUM'): CaptchaAnswer => ({kind: 'image', id, answer});

  const work = async ({id, proofOfWork}: Captcha): Promise<CaptchaAnswer> => {
    const challenge = proofOfWork as Challenge;
    const solution = await solveChallenge({challenge, deriveKey});
    return {
      kind: 'proof-of-work',
      id,
      solution: btoa(JSON.stringify({challenge, solution})),
    };
  };

  describe('a captcha', () => {
    it('is a picture that no page has to parse, of letters that can be told apart', async () => {
      const {image, expiresIn} = await captchaFor(key());
      const svg = Buffer.from(image.split(',')[1] ?? '', 'base64').toString();

      assert.match(image, /^data:image\/svg\+xml;base64,/);
      assert.match(svg, /^<svg /);
      assert.doesNotMatch(svg, /<text|<script/);
      assert.equal(expiresIn, 600);
      for (let i = 0; i < 50; i += 1) assert.match(newPicture().text, /^[ACDEFHJKLMNPRTUVWXY3479]{5}$/);
    });

    it('is read as it may be typed', () => {
      assert.equal(readAnswer(' ắ3k d7 '), 'A3KD7');
    });

    it('lets its own submission through, and never asks that one again', async () => {
      const submission = key();
      const {id} = await captchaFor(submission);

      assert.equal(await outcome(submission, picture(id)), 'passed');
      assert.equal(await outcome(submission, picture(id, 'anything')), 'passed');
    });

    it('counts for no other submission, and for one only', async () => {
      const {id} = await captchaFor(key());
      const used = key();
      const usedCaptcha = await captchaFor(used);
      await outcome(used, picture(usedCaptcha.id));

      assert.equal(await outcome(key(), picture(id)), 'captcha-expired');
      assert.equal(await outcome(key(), picture(usedCaptcha.id)), 'captcha-expired');
    });

    it('is another one after five wrong answers', async () => {
      const submission = key();
      const {id} = await captchaFor(submission);
      const wrong = [];
      for (let i = 0; i < 5; i += 1) wrong.push(await outcome(submission, picture(id, 'SAI')));

      assert.deepEqual(wrong, Array(5).fill('captcha-wrong'));
      assert.equal(await outcome(submission, picture(id)), 'captcha-expired');
      const next = await captchaFor(submission);
      assert.equal(await outcome(submission, picture(next.id)), 'passed');
    });

    it('ends after ten minutes', async () => {
      const submission = key();
      const {id} = await captchaFor(submission);
      clock += 601_000;

      assert.equal(await outcome(submission, picture(id)), 'captcha-expired');
      clock -= 601_000;
    });

    it('is passed once by twenty twins of a submission', async () => {
      const submission = key();
      const {id} = await captchaFor(submission);

      const outcomes = await Promise.all(Array.from({length: 20}, () => outcome(submission, picture(id))));

      assert.deepEqual(outcomes, Array(20).fill('passed'));
    });

    it('may be worked off by the device of somebody who can’t see it', async () => {
      const submission = key();
      const captcha = await captchaFor(submission);

      assert.equal(await outcome(submission, await work(captcha)), 'passed');
    });

    it('takes no work that was done for another one, made easier, or not done', async () => {
      const submission = key();
      const captcha = await captchaFor(submission);
      const done = await work(await captchaFor(key()));
      const easier = {
        ...captcha,
        proofOfWork: {
          ...captcha.proofOfWork,
          parameters: {...captcha.proofOfWork.parameters, keyPrefix: '0'},
        },
      };

      assert.equal(await outcome(submission, {...done, id: captcha.id}), 'captcha-wrong');
      assert.equal(await outcome(submission, await work(easier)), 'captcha-wrong');
      assert.equal(
        await outcome(submission, {kind: 'proof-of-work', id: captcha.id, solution: '@@'}),
        'captcha-wrong',
      );
    });
  });
});
