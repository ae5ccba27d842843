import type {DossierView} from './dossier-view.js';
import {html, type Html} from './html.js';
import {line} from './values.js';
import {bytes, moment} from './words.js';

/** The letter, and how content the person was. */
export function resultSection({row, result, rating}: DossierView): Html | '' {
  if (!result && !rating) return '';
  return html`<section class="card">
    <h2>Kết quả</h2>
    <dl class="fields">
      ${
        result
          ? line(
              'Văn bản',
              html`<a href="/desk/dossiers/${row.id}/result" target="_blank" rel="noopener"
                  >${result.name}<span class="sr"> (thẻ mới)</span></a
                >
                <span class="muted">${bytes(result.size)}</span>`,
            )
          : ''
      }
      ${
        rating
          ? line(
              'Người nộp đánh giá',
              html`${rating.score}/5
              ${rating.comment ? html`<span class="typed">${rating.comment}</span>` : ''}`,
            )
          : ''
      }
    </dl>
  </section>`;
}

/** "Phản ánh, kiến nghị" about this dossier; they are answered in their own list. */
export const complaintSection = ({complaints}: DossierView): Html | '' =>
  complaints.length === 0
    ? ''
    : html`<section class="card">
        <h2>Phản ánh, kiến nghị</h2>
        <ul class="plain stack">
          ${complaints.map(
            ({text, at, answer, answered_at}) =>
              html`<li>
                <div class="muted">${moment(at)}</div>
                <p class="note">${text}</p>
                ${
                  answered_at
                    ? html`<div class="muted">Trả lời lúc ${moment(answered_at)}</div>
                        <p class="note">${answer}</p>`
                    : html`<a href="/desk/complaints">Chưa trả lời</a>`
                }
              </li>`,
          )}
        </ul>
      </section>`;
