import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Transition} from '../flows/flow.js';

/** Ties a flow to an element's life: holds its state and renders when that changes. Nothing more. */
export class FlowController<State, Event> implements ReactiveController {
  state: State;
  private readonly host: ReactiveControllerHost;
  private readonly transition: Transition<State, Event>;
  private readonly onChange: ((now: State, before: State) => void) | undefined;

  /** @param onChange - What else follows a change: focus, an event for the site. */
  constructor(
    host: ReactiveControllerHost,
    transition: Transition<State, Event>,
    start: State,
    onChange?: (now: State, before: State) => void,
  ) {
    this.host = host;
    this.transition = transition;
    this.state = start;
    this.onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  /** @returns `false` when the event had no place in the state and changed nothing. */
  send(event: Event): boolean {
    const before = this.state;
    this.state = this.transition(before, event);
    if (this.state === before) return false;
    this.host.requestUpdate();
    this.onChange?.(this.state, before);
    return true;
  }
}
