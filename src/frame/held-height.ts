/** A view that gets lower also asks to be scrolled to its top; that comes first. In milliseconds. */
const pause = 60;

/**
 * Gives a frame the height of its content. What is below it in a site's page never moves up in sight: the box around
 * the frame keeps its height until its lower edge is out of view.
 */
export class HeldHeight {
  #frame: HTMLElement | undefined;
  #height = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param height - In CSS pixels. */
  set(frame: HTMLElement, height: number): void {
    const box = frame.parentElement;
    this.#frame = frame;
    this.#height = height;
    // before the frame gets lower: a page that is shorter for a moment is scrolled by the browser
    if (box && height < box.offsetHeight) box.style.minHeight = `${box.offsetHeight}px`;
    frame.style.height = `${height}px`;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#settle, pause);
  }

  release(): void {
    clearTimeout(this.#timer);
    removeEventListener('scroll', this.#settle, {capture: true});
  }

  readonly #settle = (): void => {
    const box = this.#frame?.parentElement;
    if (!box) return this.release();
    const {top, bottom} = box.getBoundingClientRect();
    const floor = Math.min(bottom, innerHeight) - top;
    const held = floor > this.#height;
    box.style.minHeight = held ? `${floor}px` : '';
    if (held) addEventListener('scroll', this.#settle, {capture: true, passive: true});
    else this.release();
  };
}
