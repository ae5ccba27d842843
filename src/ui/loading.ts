import type {ReactiveController, ReactiveControllerHost} from 'lit';

export type LoadState<T> =
  | {at: 'loading'; value: T | undefined}
  | {at: 'loaded'; value: T}
  | {at: 'failed'; value: T | undefined; error: unknown};

export interface LoadOptions<Args extends readonly unknown[], T> {
  /** What the answer depends on; any change asks anew and aborts what is under way. */
  args: () => Args;
  load: (args: Args, signal: AbortSignal) => Promise<T>;
  /** The host's `updateComplete` shows the value by then. */
  onLoaded?: (value: T) => void;
  onFailed?: (error: unknown) => void;
}

/**
 * Asks for something, keeps the last good answer while it asks again, and forgets answers that come too late.
 * Nothing is asked before the first update in a document, so that a view renders on a server too.
 */
export class Loading<
  T,
  const Args extends readonly unknown[] = readonly unknown[],
> implements ReactiveController {
  state: LoadState<T> = {at: 'loading', value: undefined};
  /** Settles with what is under way; never rejects. */
  done: Promise<void> = Promise.resolve();
  private asked: Args | undefined;
  private abort: AbortController | undefined;
  private readonly host: ReactiveControllerHost;
  private readonly options: LoadOptions<Args, T>;

  constructor(host: ReactiveControllerHost, options: LoadOptions<Args, T>) {
    this.host = host;
    this.options = options;
    host.addController(this);
  }

  hostConnected(): void {
    // moved while it was under way
    if (!this.asked) this.host.requestUpdate();
  }

  hostUpdate(): void {
    const args = this.options.args();
    if (this.asked?.every((arg, index) => arg === args[index])) return;
    this.asked = args;
    this.retry();
  }

  hostDisconnected(): void {
    this.abort?.abort();
    if (this.state.at === 'loading') this.asked = undefined;
  }

  /** Asks again for the same. */
  retry(): void {
    this.done = this.ask();
    this.host.requestUpdate();
  }

  private async ask(): Promise<void> {
    const {args, load, onLoaded, onFailed} = this.options;
    this.abort?.abort();
    const {signal} = (this.abort = new AbortController());
    this.state = {at: 'loading', value: this.state.value};
    try {
      const value = await load(args(), signal);
      if (signal.aborted) return;
      this.state = {at: 'loaded', value};
      this.host.requestUpdate();
      onLoaded?.(value);
    } catch (error) {
      if (signal.aborted) return;
      this.state = {at: 'failed', value: this.state.value, error};
      this.host.requestUpdate();
      onFailed?.(error);
    }
  }
}
