import {askedComponents, shownFields} from '../../../../src/contract/form/fields.js';
import type {OfficerSession} from '../officers/store.js';
import {actionOf, actions, type ActionName} from './actions.js';
import {mayMove, timesAsked, type DossierView} from './dossier-view.js';
import {html, type Html} from './html.js';
import {csrf} from './layout.js';

/** What the officer may do now: only where the table of transitions leads. */
export function actionForms(view: DossierView, session: OfficerSession): Html {
  if (view.row.status === 7) return withdrawalForms(view, session);
  const others = (Object.keys(actions) as ActionName[]).filter((name) => mayMove(view, actionOf(name).to));
  if (!mayMove(view, 2) && others.length === 0) return html`<p class="muted">${waitingWords(view)}</p>`;
  const [plain, worded] = [
    others.filter((name) => !actionOf(name).words),
    others.filter((name) => actionOf(name).words),
  ];
  const waits = [5, 6].includes(view.row.status);
  return html`${waits ? html`<p class="muted">${waitingWords(view)}</p>` : ''}
  ${mayMove(view, 2) ? receiveForm(view, session) : ''} ${plain.map((name) => plainForm(view, session, name))}
  ${worded.map((name) => wordedForm(view, session, name))} `;
}

/** Stops, or goes on: nothing else is done with what somebody wants back. */
const withdrawalForms = (view: DossierView, session: OfficerSession): Html =>
  html`<p class="said">
      Người nộp yêu cầu rút hồ sơ.
      ${view.row.obligation?.state === 'settled' ? 'Phí đã nộp: xem lại việc hoàn trả.' : ''}
    </p>
    ${wordedForm(view, session, 'stop')} ${declineForm(view, session)}`;

const waitingWords = ({row: {status, obligation}}: DossierView): string =>
  status === 5
    ? 'Đang chờ người nộp bổ sung.'
    : status === 6 && obligation?.state === 'review'
      ? 'Có khoản tiền không khớp đang chờ đối soát.'
      : status === 6
        ? 'Đang chờ người nộp thanh toán. Khi nhận đủ tiền, hồ sơ tự trở lại để tiếp nhận.'
        : 'Hồ sơ đã kết thúc.';

const form = (view: DossierView, session: OfficerSession, action: string, body: Html): Html =>
  html`<form
    class="stack"
    method="post"
    enctype="${action === 'result' ? 'multipart/form-data' : 'application/x-www-form-urlencoded'}"
    action="/desk/dossiers/${view.row.id}/${action}"
  >
    ${csrf(session)}<input type="hidden" name="version" value="${view.row.version}" />${body}
  </form>`;

/** With the letter itself, where there is one. */
const resultFile = html`<label>
  Văn bản kết quả (PDF, tối đa 10 MB) <input type="file" name="file" accept="application/pdf" />
</label>`;

const declineForm = (view: DossierView, session: OfficerSession): Html =>
  html`<details class="action">
    <summary>Không đồng ý cho rút</summary>
    ${form(
      view,
      session,
      'decline-withdrawal',
      html`<p class="muted">Hồ sơ trở lại bước trước đó, vì việc đã được giải quyết.</p>
        <label>Lý do <textarea name="words" rows="4" maxlength="4000" required></textarea></label>
        <button>Không đồng ý cho rút</button>`,
    )}
  </details>`;

const receiveForm = (view: DossierView, session: OfficerSession): Html =>
  form(
    view,
    session,
    'receive',
    html`<p class="muted">Cấp mã số hồ sơ và ngày hẹn trả, báo cho người nộp.</p>
      <button class="primary">Tiếp nhận</button>`,
  );

const plainForm = (view: DossierView, session: OfficerSession, name: ActionName): Html =>
  form(
    view,
    session,
    name,
    html`<p class="muted">${actionOf(name).hint}</p>
      <button class="primary">${actionOf(name).label}</button>`,
  );

function wordedForm(view: DossierView, session: OfficerSession, name: ActionName): Html {
  const {label, hint, words} = actionOf(name);
  const isSupplement = name === 'supplement';
  return html`<details class="action">
    <summary>${label}</summary>
    ${form(
      view,
      session,
      name,
      html`<p class="muted">${hint}</p>
        ${isSupplement ? askedBefore(view) : ''}
        <label>${words} <textarea name="words" rows="4" maxlength="4000" required></textarea></label>
        ${isSupplement ? marks(view) : ''} ${name === 'result' ? resultFile : ''}
        <button class="${name === 'refuse' || name === 'stop' ? 'danger' : ''}">${label}</button>`,
    )}
  </details>`;
}

function askedBefore(view: DossierView): Html | '' {
  const times = timesAsked(view);
  return times === 0
    ? ''
    : html`<p class="said bad">
        Hồ sơ này đã được yêu cầu bổ sung ${times} lần. Theo quy định, việc hướng dẫn chỉ làm một lần; yêu cầu
        thêm bị tính là chậm của cơ quan.
      </p>`;
}

function marks({row, procedure}: DossierView): Html {
  const components = askedComponents(procedure.components, row.values);
  const fields = procedure.form ? shownFields(procedure.form, row.values) : [];
  const box = (group: string, value: string, label: string) =>
    html`<label class="tick"
        ><input type="checkbox" name="${group}" value="${value}" /> <span>${label}</span></label
      ><label class="why"
        >Sai hoặc thiếu ở đâu<span class="sr">: ${label}</span>
        <input name="why.${value}" maxlength="500" autocomplete="off"
      /></label>`;
  return html`<fieldset>
      <legend>Giấy tờ cần bổ sung</legend>
      ${components.map(({code, name}) => box('components', code, name))}
    </fieldset>
    ${
      fields.length > 0
        ? html`<details>
            <summary>Thông tin cần sửa</summary>
            <fieldset>
              <legend class="sr">Thông tin cần sửa</legend>
              ${fields.map(({name, label}) => box('fields', name, label.vi))}
            </fieldset>
          </details>`
        : ''
    }`;
}
