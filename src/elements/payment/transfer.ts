import {html, nothing, type TemplateResult} from 'lit';
import type {Payment, Transfer} from '../../contract/payments.js';
import type {PaymentWords} from '../../i18n/vi/payment.js';
import type {Language} from '../../i18n/words.js';
import {button} from '../../ui/button.js';
import {checkIcon, fileIcon} from '../../ui/icon.js';
import {momentOf} from '../../ui/moment.js';
import {formatDong} from '../../vietnam/money.js';
import {qrPicture, saveQr, type QrImage} from './qr.js';

export interface TransferPanel {
  payment: Payment;
  transfer: Transfer;
  /** `undefined` while it is being drawn. */
  qr: QrImage | 'failed' | undefined;
  /** The label of the line that was copied last. */
  copied: string;
  onCopy: (label: string, value: string, line: Element) => void;
}

/** The transfer to make: the code to scan, and beside it the same in words, each line to be copied. */
export function transferPanel(given: TransferPanel, t: PaymentWords, lang: Language): TemplateResult {
  const {payment, transfer} = given;
  return html`<section part="transfer" class="stack" aria-labelledby="transfer-title">
    <h3 id="transfer-title" tabindex="-1">${t.scanTitle}</h3>
    <p>${t.scan}</p>
    <div part="transfer-body">
      <div part="qr-box">${qrBox(given, t, lang)}</div>
      <dl part="transfer-lines">${lines(transfer, t, lang).map((line) => copyable(line, given, t))}</dl>
    </div>
    <p>${t.keep} ${payment.expiresAt ? t.validUntil(momentOf(payment.expiresAt)) : nothing}</p>
  </section>`;
}

function qrBox({qr, transfer}: TransferPanel, t: PaymentWords, lang: Language) {
  if (qr === 'failed') return html`<p>${t.qrFailed}</p>`;
  if (!qr) return html`<div part="qr" role="status"><span class="sr">${t.qrLoading}</span></div>`;
  const label = t.qr({...transfer, amount: formatDong(transfer.amount, lang)});
  return html`${qrPicture(qr, label)}
  ${button({
    label: t.save,
    icon: fileIcon,
    onClick: () => void saveQr(qr, `vietqr-${transfer.content.replace(/\W+/g, '-')}.png`),
  })}`;
}

interface Line {
  label: string;
  shown: string;
  /** What a banking app's field takes: an amount without dots. */
  value: string;
}

const lines = (transfer: Transfer, t: PaymentWords, lang: Language): Line[] => [
  {label: t.bank, shown: transfer.bank, value: transfer.bank},
  {label: t.account, shown: transfer.account, value: transfer.account},
  {label: t.accountName, shown: transfer.accountName, value: transfer.accountName},
  {label: t.amount, shown: formatDong(transfer.amount, lang), value: String(transfer.amount)},
  {label: t.content, shown: transfer.content, value: transfer.content},
];

function copyable({label, shown, value}: Line, {copied, onCopy}: TransferPanel, t: PaymentWords) {
  const copy = ({currentTarget}: Event) => {
    const line = (currentTarget as Element).closest('dd')?.querySelector('[part~="value"]');
    if (line) onCopy(label, value, line);
  };
  return html`<div>
    <dt>${label}</dt>
    <dd>
      <span part="value" translate="no">${shown}</span>
      ${button({
        label: t.copy,
        name: t.copyName(label),
        kind: 'quiet',
        icon: copied === label ? checkIcon : undefined,
        onClick: copy,
      })}
    </dd>
  </div>`;
}
