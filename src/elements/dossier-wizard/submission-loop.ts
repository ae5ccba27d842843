import type {FilingEvent, FilingState} from '../../flows/filing.js';
import type {SubmissionController} from './submission-controller.js';

export interface LoopOwner {
  readonly state: FilingState;
  send(event: FilingEvent): boolean;
  onRefused(): void;
}

/** Without an answer the same submission is asked about again, later and later, ms. */
const patience = [2_000, 4_000, 8_000, 15_000, 30_000];

/** Sends a submission until there is an answer. It is the same key each time, so that one dossier comes of it. */
export class SubmissionLoop {
  private readonly submission: SubmissionController;
  private readonly owner: LoopOwner;
  private attempts = 0;
  private under = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(submission: SubmissionController, owner: LoopOwner) {
    this.submission = submission;
    this.owner = owner;
  }

  start(): void {
    this.attempts = 0;
    void this.#once();
  }

  /** The network is back, or the person does not want to wait. */
  now(): void {
    void this.#once();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  async #once(): Promise<void> {
    clearTimeout(this.timer);
    const {state} = this.owner;
    if (state.at !== 'submitting' || this.under) return;
    this.under = true;
    const answer = await (state.task === 'file'
      ? this.submission.send(state.key)
      : this.submission.supplement());
    this.under = false;
    switch (answer.is) {
      case 'accepted':
        this.owner.send({type: 'accepted', dossier: answer.dossier});
        break;
      case 'refused':
        this.owner.send({type: 'refused', failure: answer.failure});
        this.owner.onRefused();
        break;
      case 'signed-out':
        this.owner.send({type: 'session-ended'});
        break;
      case 'unanswered':
        if (!this.owner.send({type: 'unanswered', failure: answer.failure})) break;
        this.timer = setTimeout(
          () => void this.#once(),
          patience[Math.min(this.attempts++, patience.length - 1)],
        );
    }
  }
}
