import {html, nothing, type TemplateResult} from 'lit';
import type {Payment, Redirect} from '../../contract/payments.js';
import type {PaymentWords} from '../../i18n/vi/payment.js';
import type {Language} from '../../i18n/words.js';
import {linkButton} from '../../ui/button.js';
import {outIcon} from '../../ui/icon.js';
import {momentOf} from '../../ui/moment.js';
import {formatDong} from '../../vietnam/money.js';

export interface GatewayPanel {
  payment: Payment;
  redirect: Redirect;
  /** Name of the way to pay. */
  name: string;
  /** Its page was opened in a tab from here. */
  opened: boolean;
  onOpen: () => void;
  /** Giving up the whole page keeps the session: not so where it lives in the page's memory. */
  mayLeave: boolean;
}

/**
 * The way to a gateway's page, which refuses frames: a plain link to a tab of its own, since chat apps' browsers block
 * `window.open`, and one that gives up the whole page for where no tab opens.
 */
export function gatewayPanel(given: GatewayPanel, t: PaymentWords, lang: Language): TemplateResult {
  const {payment, redirect, name, opened, mayLeave, onOpen} = given;
  return html`<section part="gateway" class="stack" aria-labelledby="next-title">
    <h3 id="next-title" tabindex="-1">${t.gatewayTitle(name)}</h3>
    <p>
      ${t.gateway(formatDong(payment.amount, lang))}
      ${payment.expiresAt ? t.validUntil(momentOf(payment.expiresAt)) : nothing}
    </p>
    <div part="actions" class="row">
      ${linkButton({
        label: opened ? t.openAgain : t.openGateway,
        href: redirect.url,
        kind: opened ? 'secondary' : 'primary',
        newTab: true,
        icon: outIcon,
        onClick: onOpen,
      })}
    </div>
    <p role="status">${opened ? t.opened : nothing}</p>
    ${
      mayLeave
        ? html`<p>
            <a href=${giveUpPage(redirect.url)} target="_top" rel="noopener">${t.sameTab}</a>
            <span class="muted">${t.sameTabHint}</span>
          </p>`
        : nothing
    }
  </section>`;
}

/** The portal's page in between notes that there is no other tab to go back to. */
function giveUpPage(redirect: string): string {
  const url = new URL(redirect);
  url.search = '?here';
  return url.href;
}
