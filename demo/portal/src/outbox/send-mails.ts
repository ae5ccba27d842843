import {createTransport} from 'nodemailer';
import {describe} from '../http/problems.js';
import type {Context} from '../platform/context.js';
import {onNotice, type Job} from '../platform/job.js';
import type {MailData, MailType} from './mail.js';
import {attachmentOf} from './attachment.js';
import {claimMails, closeMail, retryMail, secondsUntilNext, type QueuedMail} from './store.js';
import {wordsOf} from './words.js';

/** First retry after 1 s, then 2, 4, … up to ten minutes; a mail is given up only when it is of no use any more. */
const retryAfter = (attempts: number) => Math.min(2 ** (attempts - 1), 600);

/**
 * Sends what lies in the outbox, woken by each new mail. Without SMTP_URL everything stays queued.
 * A mail whose acknowledgement got lost in a crash goes out again under the same Message-ID.
 */
export async function startSendingMails(context: Context): Promise<Job> {
  const {config, database, log, origin} = context;
  if (!config.smtpUrl) return {stop: () => Promise.resolve()};
  const {hostname} = new URL(origin());
  const domain = /^[\d.]+$|^\[/.test(hostname) ? 'cong-dich-vu-cong.example' : hostname;
  const transport = createTransport({
    url: config.smtpUrl,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 5000,
    greetingTimeout: 5000,
    socketTimeout: 15_000,
  });
  const send = async (mail: QueuedMail) => {
    if (mail.useful_until && mail.useful_until < context.now())
      return void (await closeMail(database.db, mail.id, 'dropped_at'));
    try {
      const type = mail.type as MailType;
      const {subject, text} = wordsOf(type, mail.data as unknown as MailData[typeof type], origin());
      await transport.sendMail({
        from: {name: 'Cổng dịch vụ công (minh hoạ)', address: `no-reply@${domain}`},
        to: mail.recipient,
        subject,
        text,
        attachments: mail.paper_id ? [await attachmentOf(context, mail.paper_id)] : [],
        messageId: `<${mail.id}@${domain}>`,
        headers: {'Auto-Submitted': 'auto-generated', 'Content-Language': 'vi'},
      });
    } catch (error) {
      const {name, code} = describe(error);
      log.warn({mail: mail.id, type: mail.type, attempts: mail.attempts, name, code}, 'mail not sent yet');
      return void (await retryMail(database.db, mail.id, retryAfter(mail.attempts)));
    }
    await closeMail(database.db, mail.id, 'sent_at');
  };

  const job = await onNotice(context, 'outbox', async (stopped) => {
    while (!stopped()) {
      const mails = await claimMails(database.db);
      if (mails.length === 0) break;
      for (const mail of mails) await send(mail);
    }
    const seconds = await secondsUntilNext(database.db);
    return seconds === undefined ? undefined : Math.min(seconds, 30) * 1000 + 50;
  });
  return {
    stop: async () => {
      await job.stop();
      transport.close();
    },
  };
}
