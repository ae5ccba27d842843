import type {ReactiveControllerHost} from 'lit';
import type {PortalClient} from '../../client/portal-client.js';
import {failureOf, type Failure} from '../../flows/failure.js';
import type {DraftKeeper} from './draft-keeper.js';

export type LinkState =
  | {at: 'none' | 'sending'}
  /** `to`: the account's mail address, masked; empty when it has none. */
  | {at: 'sent'; to: string}
  | {at: 'failed'; failure: Failure};

/** A link by mail with which the same person goes on with a draft on another device. */
export class Continuation {
  link: LinkState = {at: 'none'};
  private readonly host: ReactiveControllerHost & {client: PortalClient};
  private readonly keeper: () => DraftKeeper;

  constructor(host: ReactiveControllerHost & {client: PortalClient}, keeper: () => DraftKeeper) {
    this.host = host;
    this.keeper = keeper;
  }

  reset(): void {
    this.link = {at: 'none'};
  }

  async send(): Promise<void> {
    if (this.link.at === 'sending') return;
    this.#set({at: 'sending'});
    try {
      // The portal has to know the dossier that the link leads to.
      const {id} = await this.keeper().push();
      const {target} = await this.host.client.dossiers.sendLink(id);
      this.#set({at: 'sent', to: target});
    } catch (error) {
      this.#set({at: 'failed', failure: failureOf(error)});
    }
  }

  #set(link: LinkState): void {
    this.link = link;
    this.host.requestUpdate();
  }
}
