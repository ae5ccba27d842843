import {v4} from 'uuid';
import type {Captcha, CaptchaAnswer} from '../../contract/captcha.js';
import type {Dossier} from '../../contract/dossiers.js';
import {IdempotencyKey} from '../../contract/ids.js';
import type {FieldProblem} from '../../contract/problem.js';
import type {LocalDraft} from '../../client/drafts/draft.js';
import {isPortalError} from '../../client/errors.js';
import type {PortalClient} from '../../client/portal-client.js';
import {failureOf, type Failure} from '../../flows/failure.js';
import type {FilingTask} from '../../flows/filing.js';

export type CaptchaState =
  | {at: 'none' | 'loading'}
  | {at: 'failed'; failure: Failure}
  | {at: 'shown'; captcha: Captcha}
  | {at: 'working'; captcha: Captcha}
  | {at: 'worked'; captcha: Captcha; solution: string};

export type Answer =
  | {is: 'accepted'; dossier: Dossier}
  | {is: 'refused'; failure: Failure}
  | {is: 'unanswered'; failure: Failure}
  | {is: 'signed-out'};

export interface SubmissionOwner {
  client: PortalClient;
  draft(): LocalDraft | undefined;
  /** Writes the draft through to the device. */
  put(draft: LocalDraft): void;
  /** Brings the portal's copy up to date. @throws {PortalError} */
  push(): Promise<unknown>;
  onChange(): void;
}

/** Problems that say something about the dossier; everything else may pass and is asked again with the same key. */
const passing = new Set([
  'offline',
  'timeout',
  'server',
  'nonsense',
  'aborted',
  'unavailable',
  'too-many',
  'unexpected',
]);

/** Captcha and key of one submission, and what the portal answers to it. */
export class SubmissionController {
  captcha: CaptchaState = {at: 'none'};
  /** The device was asked to do the work; it may still wait for the captcha. */
  workWanted = false;
  private arriving: Promise<void> = Promise.resolve();
  private typed = '';
  private said = false;
  private readonly owner: SubmissionOwner;

  constructor(owner: SubmissionOwner) {
    this.owner = owner;
  }

  /** What was read in the picture, as typed. */
  get answer(): string {
    return this.typed;
  }

  set answer(typed: string) {
    this.typed = typed;
    this.owner.onChange();
  }

  /** Ticked by the person, never in advance. */
  get declared(): boolean {
    return this.said;
  }

  set declared(said: boolean) {
    this.said = said;
    this.owner.onChange();
  }

  reset(): void {
    this.captcha = {at: 'none'};
    this.workWanted = false;
    this.typed = '';
    this.said = false;
  }

  /** The key of this submission: made once, kept with the draft, sent with every attempt. */
  key(): IdempotencyKey {
    const draft = this.owner.draft();
    if (draft?.submissionKey) return draft.submissionKey;
    const key = IdempotencyKey.parse(v4());
    if (draft) this.owner.put({...draft, submissionKey: key});
    return key;
  }

  newCaptcha(): Promise<void> {
    if (this.captcha.at !== 'loading') this.arriving = this.#fetchCaptcha();
    return this.arriving;
  }

  /** For who can't see the picture: the device does some work instead, as soon as it knows which. */
  async work(): Promise<void> {
    if (this.workWanted || this.captcha.at === 'worked') return;
    this.workWanted = true;
    this.owner.onChange();
    await (this.captcha.at === 'shown' ? undefined : this.newCaptcha());
    await this.#work();
    this.workWanted = false;
    this.owner.onChange();
  }

  check(task: FilingTask): FieldProblem[] {
    const problems: FieldProblem[] = [];
    if (!this.declared) problems.push({pointer: '/declared', code: 'declaration'});
    if (task === 'file' && this.captcha.at !== 'worked' && this.answer.trim() === '')
      problems.push({pointer: '/captcha', code: 'required'});
    return problems;
  }

  async #fetchCaptcha(): Promise<void> {
    this.typed = '';
    this.#set({at: 'loading'});
    try {
      this.#set({at: 'shown', captcha: await this.owner.client.captchas.create(this.key())});
    } catch (error) {
      this.#set({at: 'failed', failure: failureOf(error)});
    }
  }

  async #work(): Promise<void> {
    if (this.captcha.at !== 'shown') return;
    const {captcha} = this.captcha;
    this.#set({at: 'working', captcha});
    try {
      const {solveProofOfWork} = await import('../../client/captcha-work.js');
      const solution = await solveProofOfWork(captcha.proofOfWork);
      if (this.#isAt('working')) this.#set({at: 'worked', captcha, solution});
    } catch (error) {
      this.#set({at: 'failed', failure: failureOf(error)});
    }
  }

  /** Resolves when a captcha that is on its way has come, or can't. */
  ready(): Promise<void> {
    return this.arriving;
  }

  /** Remembers what is about to be sent, so that a reload in the middle can send the very same. */
  prepare(key: IdempotencyKey): void {
    const draft = this.owner.draft();
    const captcha = this.#captchaAnswer();
    if (draft && captcha) this.owner.put({...draft, submissionKey: key, captcha});
  }

  async send(key: IdempotencyKey): Promise<Answer> {
    const {client} = this.owner;
    const draft = this.owner.draft();
    if (!draft?.captcha) return {is: 'refused', failure: {code: 'captcha-expired', problems: []}};
    try {
      // A key that was answered before is answered again; an edit in between can't be.
      await this.owner.push();
      return {
        is: 'accepted',
        dossier: await client.dossiers.submit(draft.id, key, {captcha: draft.captcha, declared: true}),
      };
    } catch (error) {
      return this.#judge(error, draft);
    }
  }

  async supplement(): Promise<Answer> {
    const draft = this.owner.draft();
    if (!draft) return {is: 'refused', failure: {code: 'not-found', problems: []}};
    const {dossiers} = this.owner.client;
    try {
      await this.owner.push();
      return {is: 'accepted', dossier: await dossiers.supplement(draft.id, {declared: true})};
    } catch (error) {
      return this.#judge(error, draft);
    }
  }

  async #judge(error: unknown, draft: LocalDraft): Promise<Answer> {
    const failure = failureOf(error);
    // Refused although the session goes on: it was renewed in the meantime, so it is asked again.
    if (failure.code === 'signed-out')
      return this.owner.client.session.account ? {is: 'unanswered', failure} : {is: 'signed-out'};
    if (passing.has(failure.code)) return {is: 'unanswered', failure};
    if (isPortalError(error, 'already-submitted') || isPortalError(error, 'conflict')) {
      // Sent from another device, or answered into the void: what the portal has is the answer.
      const dossier = await this.owner.client.dossiers.get(draft.id).catch(() => undefined);
      if (dossier?.submittedAt && dossier.status.code !== 5) return {is: 'accepted', dossier};
    }
    const now = this.owner.draft();
    if (now) {
      const {captcha: _spent, ...rest} = now;
      this.owner.put(rest);
    }
    if (failure.code !== 'captcha-wrong' && failure.code !== 'captcha-expired')
      return {is: 'refused', failure};
    void this.newCaptcha();
    return {is: 'refused', failure: {...failure, problems: [{pointer: '/captcha', code: failure.code}]}};
  }

  #captchaAnswer(): CaptchaAnswer | undefined {
    const {captcha: state} = this;
    if (state.at === 'worked') return {kind: 'proof-of-work', id: state.captcha.id, solution: state.solution};
    if (state.at !== 'shown') return undefined;
    return {kind: 'image', id: state.captcha.id, answer: this.answer.trim()};
  }

  /** Another picture may have been asked for in the meantime. */
  #isAt(at: CaptchaState['at']): boolean {
    return this.captcha.at === at;
  }

  #set(captcha: CaptchaState): void {
    this.captcha = captcha;
    this.owner.onChange();
  }
}
