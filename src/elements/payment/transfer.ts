import {html, nothing, type TemplateResult} from 'lit';
import type {Payment, Transfer} from '../../contract/payments.js';
import type {PaymentWords} from '../../i18n/vi/payment.js';
import type {Language} from '../../i18n/words.js';
import {button} from '../../ui/button.js';
import {checkIcon, fileIcon, outIcon} from '../../ui/icon.js';
import {momentOf} from '../../ui/moment.js';
import {formatDong} from '../../vietnam/money.js';
import {qrPicture, type QrImage} from './qr.js';

export interface TransferPanel {
  payment: Payment;
  transfer: Transfer;
  /** `undefined` while it is being drawn. */
  qr: QrImage | 'failed' | undefined;
  /** A device that can't scan its own screen: the lines to copy come first. */
  isPhone: boolean;
  /** The label of the line that was copied last. */
  copied: string;
  /** What a press has done, for the eye and the ear. */
  said: string;
  onCopy: (line: Line, shown: Element) => void;
  onSave: () => void;
  /** Absent where the device hands no pictures from app to app. */
  onShare: (() => void) | undefined;
}

export interface Line {
  label: string;
  shown: string;
  /** What a banking app's field takes: an amount without dots. */
  value: string;
}

/** The transfer to make: the code to scan, and beside it the same in words, each line to be copied. */
export function transferPanel(given: TransferPanel, t: PaymentWords, lang: Language): TemplateResult {
  const {payment, transfer, isPhone} = given;
  const copying = html`<dl part="transfer-lines">
    ${transferLines(transfer, t, lang).map((line) => copyable(line, given, t))}
  </dl>`;
  const code = html`<div part="qr-box">${qrBox(given, t, lang)}</div>`;
  return html`<section part="transfer" class="stack" aria-labelledby="next-title">
    <h3 id="next-title" tabindex="-1">${t.scanTitle}</h3>
    <p>${isPhone ? t.phone : t.scan}</p>
    <div part="transfer-body">${isPhone ? [copying, code] : [code, copying]}</div>
    <p part="said" role="status">${given.said}</p>
    <p>${t.keep} ${payment.expiresAt ? t.validUntil(momentOf(payment.expiresAt)) : nothing}</p>
  </section>`;
}

function qrBox({qr, transfer, onSave, onShare}: TransferPanel, t: PaymentWords, lang: Language) {
  if (qr === 'failed') return html`<p>${t.qrFailed}</p>`;
  if (!qr) return html`<div part="qr" role="status"><span class="sr">${t.qrLoading}</span></div>`;
  const label = t.qr({...transfer, amount: formatDong(transfer.amount, lang)});
  return html`${qrPicture(qr, label)} ${button({label: t.save, icon: fileIcon, onClick: onSave})}
  ${onShare ? button({label: t.share, kind: 'quiet', icon: outIcon, onClick: onShare}) : nothing}`;
}

export const transferLines = (transfer: Transfer, t: PaymentWords, lang: Language): Line[] => [
  {label: t.bank, shown: transfer.bank, value: transfer.bank},
  {label: t.account, shown: transfer.account, value: transfer.account},
  {label: t.accountName, shown: transfer.accountName, value: transfer.accountName},
  {label: t.amount, shown: formatDong(transfer.amount, lang), value: String(transfer.amount)},
  {label: t.content, shown: transfer.content, value: transfer.content},
];

function copyable(line: Line, {copied, onCopy}: TransferPanel, t: PaymentWords) {
  const {label, shown} = line;
  const copy = ({currentTarget}: Event) => {
    const value = (currentTarget as Element).closest('dd')?.querySelector('[part~="value"]');
    if (value) onCopy(line, value);
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
