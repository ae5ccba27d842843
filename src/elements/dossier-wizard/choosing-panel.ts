import type {ReactiveController, TemplateResult} from 'lit';
import type {DossierWizardWords} from '../../i18n/vi/dossier-wizard.js';
import type {View} from '../view.js';
import {readChoices, type Choices} from './choices.js';
import {choosing} from './choosing.js';
import type {FilingController} from './filing-controller.js';
import {gate} from './gate.js';

/** The choice of what to file, for where no procedure was named: a new one, or a draft to go on with. */
export class ChoosingPanel implements ReactiveController {
  private choices: Choices | undefined;
  private chosen = '';
  private signingIn = false;
  private readonly host: View;
  private readonly filing: () => FilingController;

  constructor(host: View, filing: () => FilingController) {
    this.host = host;
    this.filing = filing;
    host.addController(this);
  }

  hostConnected(): void {
    this.signingIn = false;
  }

  /** Reads the lists again: somebody may have signed in. */
  async read(): Promise<void> {
    const {host} = this;
    const {parts, account} = this.filing();
    this.signingIn = false;
    // Without the lists the page's own search still names a procedure.
    this.choices = await readChoices({...parts, client: host.client}, account !== undefined).catch(
      () => undefined,
    );
    host.requestUpdate();
  }

  render(t: DossierWizardWords, login: () => TemplateResult): TemplateResult {
    const {host} = this;
    if (this.signingIn)
      return gate({t, why: 'asked', endedBy: undefined, login: login(), onLeave: () => this.#signIn(false)});
    return choosing({
      t,
      procedures: this.choices?.procedures ?? [],
      unfinished: this.choices?.unfinished ?? [],
      chosen: this.chosen,
      signedIn: this.filing().account !== undefined,
      onChoose: (code) => {
        this.chosen = code;
        host.requestUpdate();
      },
      onStart: () => {
        host.procedure = this.chosen;
      },
      onGoOn: (id) => {
        host.dossier = id;
      },
      onSignIn: () => this.#signIn(true),
    });
  }

  #signIn(signingIn: boolean): void {
    this.signingIn = signingIn;
    this.host.requestUpdate();
  }
}
