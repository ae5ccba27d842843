import type {VisiblePart} from './messages.js';

/** Tells which part of a frame is in sight, at most once for each painted picture and only when it changed. */
export class VisiblePartObserver {
  readonly #frame: HTMLElement;
  readonly #onChange: (part: VisiblePart) => void;
  #last = '';
  #asked: number | undefined;

  constructor(frame: HTMLElement, onChange: (part: VisiblePart) => void) {
    this.#frame = frame;
    this.#onChange = onChange;
  }

  start(): void {
    // any ancestor may scroll, and scroll events do not bubble
    addEventListener('scroll', this.#ask, {capture: true, passive: true});
    addEventListener('resize', this.#ask, {passive: true});
  }

  stop(): void {
    removeEventListener('scroll', this.#ask, {capture: true});
    removeEventListener('resize', this.#ask);
    if (this.#asked !== undefined) cancelAnimationFrame(this.#asked);
    this.#asked = undefined;
  }

  /** Tells again, whether it changed or not: somebody new listens, or the frame's height is another. */
  tell(): void {
    this.#last = '';
    this.#ask();
  }

  readonly #ask = (): void => {
    this.#asked ??= requestAnimationFrame(() => {
      this.#asked = undefined;
      const {top, bottom} = this.#frame.getBoundingClientRect();
      // in a dialog it scrolls below the dialog's own head
      const room = this.#frame.closest('dialog > *')?.getBoundingClientRect();
      const first = Math.max(0, room?.top ?? 0);
      const last = Math.min(innerHeight, room?.bottom ?? innerHeight);
      const part = {
        top: Math.max(0, Math.round(first - top)),
        height: Math.max(0, Math.round(Math.min(last, bottom) - Math.max(first, top))),
      };
      const key = `${part.top} ${part.height}`;
      if (key === this.#last) return;
      this.#last = key;
      this.#onChange(part);
    });
  };
}
