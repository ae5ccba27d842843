import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import type {Payment, Transfer} from '../../contract/payments.js';
import type {PaymentWords} from '../../i18n/vi/payment.js';
import type {Language} from '../../i18n/words.js';
import {saveFile} from '../../ui/save-file.js';
import {copyLine} from './copy.js';
import {drawQr, type QrImage} from './qr.js';
import {canShare, qrPng, shareQr, type QrFile} from './qr-file.js';
import {transferLines, transferPanel, type Line} from './transfer.js';

interface Words {
  readonly t: PaymentWords;
  readonly lang: Language;
}

/** A transfer on screen: draws its code when it is first shown, copies its lines, saves its picture. */
export class TransferController implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly words: Words;
  /** The payment that the code was drawn for. */
  private drawn = '';
  private qr: QrImage | 'failed' | undefined;
  private copied = '';
  private said = '';
  private isPhone = false;
  private shares = false;

  constructor(host: ReactiveControllerHost, words: Words) {
    this.host = host;
    this.words = words;
    host.addController(this);
  }

  hostConnected(): void {
    this.isPhone = matchMedia('(hover: none) and (pointer: coarse) and (max-width: 50em)').matches;
    this.shares = canShare();
  }

  render(payment: Payment, transfer: Transfer): TemplateResult {
    if (this.drawn !== payment.id) void this.draw(payment.id, transfer);
    const {t, lang} = this.words;
    const {qr, isPhone, copied, said, shares} = this;
    return transferPanel(
      {
        ...{payment, transfer, qr, isPhone, copied, said},
        onCopy: (line, shown) => void this.copy(line, shown),
        onSave: () => void this.save(transfer),
        onShare: isPhone && shares ? () => void this.share(transfer) : undefined,
      },
      t,
      lang,
    );
  }

  private async draw(payment: string, {qr}: Transfer): Promise<void> {
    this.drawn = payment;
    this.qr = undefined;
    this.copied = this.said = '';
    const drawn = await drawQr(qr).catch(() => 'failed' as const);
    if (this.drawn !== payment) return;
    this.qr = drawn;
    this.host.requestUpdate();
  }

  private async copy({label, value}: Line, shown: Element): Promise<void> {
    const {t} = this.words;
    const done = await copyLine(value, shown);
    this.copied = done ? label : '';
    this.say(done ? t.copied(label) : t.copyByHand);
  }

  private say(sentence: string): void {
    this.said = sentence;
    this.host.requestUpdate();
  }

  private async save(transfer: Transfer): Promise<void> {
    const {t} = this.words;
    try {
      saveFile(await qrPng(this.file(transfer)), nameOf(transfer));
      this.say(t.saved);
    } catch {
      this.say(t.pictureFailed);
    }
  }

  private async share(transfer: Transfer): Promise<void> {
    try {
      await shareQr(this.file(transfer), nameOf(transfer));
    } catch {
      await this.save(transfer);
    }
  }

  private file(transfer: Transfer): QrFile {
    const {qr} = this;
    if (!qr || qr === 'failed') throw new Error('No code to save');
    const {t, lang} = this.words;
    return {image: qr, title: t.pictureTitle, lines: transferLines(transfer, t, lang)};
  }
}

const nameOf = ({content}: Transfer): string => `vietqr-${content.replace(/\W+/g, '-')}.png`;
