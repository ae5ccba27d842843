import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isForbidden, problemOf, type CameraProblem} from './camera-problem.js';
import {isBlack} from './is-black.js';
import {shoot} from './shoot.js';

export type CameraState = {at: 'off' | 'starting' | 'live'} | {at: 'problem'; problem: CameraProblem};

/** How often is looked whether the picture is black, ms; a camera needs a moment for its first light. */
const watch = 700;

/** The camera on the far side of the phone, while the page is in front and somebody wants it. */
export class LiveCamera implements ReactiveController {
  state: CameraState = {at: 'off'};
  stream: MediaStream | undefined;
  /** It runs, and shows nothing but black. */
  black = false;
  /** `undefined`: there is none. */
  light: boolean | undefined;
  private readonly host: ReactiveControllerHost;
  private readonly video: () => HTMLVideoElement | null;
  private timer: ReturnType<typeof setInterval> | undefined;
  private blacks = 0;
  private turn = 0;

  constructor(host: ReactiveControllerHost, video: () => HTMLVideoElement | null) {
    this.host = host;
    this.video = video;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#hidden);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#hidden);
    this.stop();
  }

  async start(): Promise<void> {
    this.stop();
    const turn = ++this.turn;
    if (isForbidden()) return this.#say({at: 'problem', problem: 'forbidden'});
    // no secure context, or a browser inside an app
    if (!navigator.mediaDevices?.getUserMedia) return this.#say({at: 'problem', problem: 'missing'});
    this.#say({at: 'starting'});
    try {
      const stream = await navigator.mediaDevices.getUserMedia({
        video: {facingMode: {ideal: 'environment'}, width: {ideal: 3840}, height: {ideal: 2160}},
      });
      if (turn !== this.turn) return endOf(stream);
      this.#use(stream);
    } catch (error) {
      if (turn === this.turn) this.#say({at: 'problem', problem: problemOf(error)});
    }
  }

  stop(): void {
    this.turn += 1;
    clearInterval(this.timer);
    if (this.stream) endOf(this.stream);
    this.stream = undefined;
    this.black = false;
    this.light = undefined;
    this.#say({at: 'off'});
  }

  /** @throws {Error} It gave no picture. */
  async take(): Promise<Blob | ImageBitmap> {
    const video = this.video();
    const [track] = this.stream?.getVideoTracks() ?? [];
    if (!video || !track) throw new Error('no camera');
    return shoot(video, track);
  }

  async switchLight(): Promise<void> {
    const [track] = this.stream?.getVideoTracks() ?? [];
    const torch = !this.light;
    // the torch is not in TypeScript's list of constraints
    await track?.applyConstraints({advanced: [{torch} as MediaTrackConstraintSet]}).then(
      () => (this.light = torch),
      () => (this.light = undefined),
    );
    this.host.requestUpdate();
  }

  #use(stream: MediaStream): void {
    const [track] = stream.getVideoTracks();
    this.stream = stream;
    this.blacks = 0;
    const can = track?.getCapabilities?.() as {torch?: boolean} | undefined;
    this.light = can?.torch ? false : undefined;
    track?.addEventListener('ended', () => {
      if (this.stream !== stream) return;
      this.stop();
      this.#say({at: 'problem', problem: 'busy'});
    });
    this.timer = setInterval(() => void this.#look(), watch);
    this.#say({at: 'live'});
  }

  async #look(): Promise<void> {
    const video = this.video();
    if (!video || video.readyState < video.HAVE_CURRENT_DATA) return;
    this.blacks = (await isBlack(video)) ? this.blacks + 1 : 0;
    const black = this.blacks >= 2;
    if (black === this.black) return;
    this.black = black;
    this.host.requestUpdate();
  }

  /** Behind another page it would go on filming; phones take it away anyhow. */
  readonly #hidden = (): void => {
    if (document.hidden && this.state.at === 'live') this.stop();
  };

  #say(state: CameraState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

const endOf = (stream: MediaStream): void => stream.getTracks().forEach((track) => track.stop());
