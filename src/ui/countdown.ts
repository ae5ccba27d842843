import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Whole seconds until something may be done again; renders at every second. */
export class Countdown implements ReactiveController {
  seconds = 0;
  private timer: ReturnType<typeof setInterval> | undefined;
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  start(seconds: number): void {
    this.stop();
    this.seconds = seconds;
    const end = Date.now() + seconds * 1000;
    this.timer = setInterval(() => {
      // A hidden tab's timers are late: the clock decides.
      this.seconds = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      if (this.seconds === 0) this.stop();
      this.host.requestUpdate();
    }, 1000);
    this.host.requestUpdate();
  }

  private stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }
}
