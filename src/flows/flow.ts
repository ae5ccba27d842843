/** A pure step of something that can be lost, doubled or refused. An event that has no place in a state gives that very state back. */
export type Transition<State, Event> = (state: State, event: Event) => State;
