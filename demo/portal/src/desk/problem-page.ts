import type {Context as Call, ErrorHandler} from 'hono';
import {onError} from '../http/problems.js';
import type {Env} from '../http/env.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {html} from './html.js';
import {page} from './layout.js';
import {officerOf, type DeskEnv} from './session.js';

const words: Partial<Record<Refusal['code'], string>> = {
  'not-found': 'Không có hồ sơ hoặc trang này.',
  'signed-out': 'Biểu mẫu đã cũ hoặc không phải của trang này. Hãy tải lại trang và làm lại.',
  'changed-elsewhere': 'Hồ sơ vừa thay đổi. Hãy xem lại rồi quyết định.',
  conflict: 'Hồ sơ không còn ở trạng thái cho phép việc này. Hãy xem lại.',
  'already-settled': 'Khoản này đã được nộp rồi.',
  invalid: 'Còn ô bắt buộc chưa điền.',
  unavailable: 'Hệ thống chưa làm được việc này. Hãy thử lại sau ít phút.',
};

/** A rule's refusal in words for an officer; anything unforeseen is logged as everywhere. */
export const deskProblem =
  (context: Context): ErrorHandler<DeskEnv> =>
  async (error, c) => {
    const answer = await onError(context.log)(error, c as unknown as Call<Env>);
    const code = error instanceof Refusal ? error.code : 'unavailable';
    const body = page(
      'Không thực hiện được',
      {session: await officerOf(context, c)},
      html`<div class="card sign-in">
        <h1>Không thực hiện được</h1>
        <p>${words[code] ?? words.unavailable}</p>
        <p><a href="${backOf(c)}">Quay lại</a></p>
      </div>`,
    );
    return c.html(body, answer.status as 400);
  };

/** The page that the form stands on; only a path of the desk. */
function backOf(c: Call): string {
  const [, dossier] = /^\/desk\/dossiers\/([0-9a-f-]{36})\//.exec(c.req.path) ?? [];
  if (dossier) return `/desk/dossiers/${dossier}`;
  return c.req.path.startsWith('/desk/transfers/') ? '/desk/transfers' : '/desk/dossiers';
}
