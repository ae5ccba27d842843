import {askedComponents} from '../../../../src/contract/form/fields.js';
import type {Component} from '../../../../src/contract/catalogue.js';
import type {UploadRow} from '../uploads/store.js';
import type {DossierView} from './dossier-view.js';
import {html, type Html} from './html.js';
import {madeFor} from './papers.js';
import {bytes, kindName, moment, sureness} from './words.js';

/** "Thành phần hồ sơ": every component that is asked for, with its files. */
export function componentList(view: DossierView): Html {
  const {row, procedure, uploads, history} = view;
  const asked = history.findLast(({status}) => status === 5)?.at;
  const components = askedComponents(procedure.components, row.values);
  const inIt = uploads.filter(({removed_at}) => removed_at === null);
  const replaced = uploads.filter(({removed_at}) => removed_at !== null);
  return html`<section class="card">
    <h2>Thành phần hồ sơ ${sureness(procedure.certainty?.['components'])}</h2>
    <ol class="components">
      ${components.map((component) => componentItem(view, component, inIt, asked))}
    </ol>
    ${
      replaced.length > 0
        ? html`<details>
            <summary>Tệp đã được thay (${replaced.length})</summary>
            <ul class="files">
              ${replaced.map((file) => fileItem(row.id, file))}
            </ul>
          </details>`
        : ''
    }
  </section>`;
}

/** @param asked - When the desk asked for more; what came after it is new. */
function componentItem(
  view: DossierView,
  {code, name, required}: Component,
  uploads: UploadRow[],
  asked: Date | undefined,
): Html {
  const {row} = view;
  const files = uploads.filter(({component}) => component === code);
  const made = madeFor(view, code);
  return html`<li>
    <h3>${name} <small class="muted">${code}${required ? '' : ', không bắt buộc'}</small></h3>
    ${
      files.length + made.length === 0
        ? html`<p class="muted">Không có tệp.</p>`
        : html`<ul class="files">
            ${made}
            ${files.map((file) => fileItem(row.id, file, asked && file.stored_at ? file.stored_at > asked : false))}
          </ul>`
    }
  </li>`;
}

/** What a browser shows by itself; the rest is downloaded. */
const opens = (type: string): boolean => type === 'application/pdf' || type.startsWith('image/');

function fileItem(
  dossier: string,
  {id, name, type, size, sha256, stored_at}: UploadRow,
  isNew = false,
): Html {
  const url = `/desk/dossiers/${dossier}/files/${id}`;
  return html`<li class="file">
    <div class="file-name">${name} ${isNew ? html`<span class="badge new">Mới bổ sung</span>` : ''}</div>
    <div class="muted">
      ${kindName(type)}, ${bytes(size)}${stored_at ? html`, nhận lúc ${moment(stored_at)}` : ''}
    </div>
    <div class="file-links">
      ${
        opens(type)
          ? html`<a href="${url}" target="_blank" rel="noopener"
              >Mở<span class="sr"> ${name} (thẻ mới)</span></a
            >`
          : ''
      }
      <a href="${url}?download=1" download>Tải về<span class="sr"> ${name}</span></a>
    </div>
    <details class="hash">
      <summary>SHA-256</summary>
      <code>${sha256}</code>
    </details>
  </li>`;
}
