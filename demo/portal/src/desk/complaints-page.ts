import type {complaintQueue} from '../complaints/store.js';
import type {OfficerSession} from '../officers/store.js';
import {html, type Html} from './html.js';
import {csrf} from './layout.js';
import {moment} from './words.js';

type Entry = Awaited<ReturnType<typeof complaintQueue>>[number];

export const complaintsPage = (complaints: readonly Entry[], session: OfficerSession): Html =>
  html`<h1>Phản ánh, kiến nghị</h1>
    <p class="muted">
      Người nộp nói về cách hồ sơ của họ được giải quyết. Trả lời được gửi qua thư và hiện trong hồ sơ.
    </p>
    ${
      complaints.length === 0
        ? html`<p class="empty card">Chưa có phản ánh, kiến nghị nào.</p>`
        : html`<ul class="transfers">
            ${complaints.map((complaint) => entry(complaint, session))}
          </ul>`
    }`;

const entry = (
  {id, dossier_id, procedure_name, code, reference, text, at, answer, answered_at}: Entry,
  session: OfficerSession,
): Html =>
  html`<li class="card">
    <h2>
      <a href="/desk/dossiers/${dossier_id}">${code ?? reference}</a>
      ${answered_at ? '' : html`<span class="badge wait">Chưa trả lời</span>`}
    </h2>
    <p class="muted">${procedure_name}, ${moment(at)}</p>
    <p class="note">${text}</p>
    ${
      answered_at
        ? html`<p class="muted">Trả lời lúc ${moment(answered_at)}</p>
            <p class="note">${answer}</p>`
        : html`<details class="action">
            <summary>Trả lời</summary>
            <form class="stack" method="post" action="/desk/complaints/${id}/answer">
              ${csrf(session)}
              <label
                >Nội dung trả lời <textarea name="words" rows="4" maxlength="4000" required></textarea>
              </label>
              <button class="primary">Gửi trả lời</button>
            </form>
          </details>`
    }
  </li>`;
