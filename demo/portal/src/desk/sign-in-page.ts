import {page} from './layout.js';
import {html, type Html} from './html.js';

/** @param problem - Why signing in failed, in words. */
export const signInPage = (problem?: string, name = ''): Html =>
  page(
    'Đăng nhập',
    {session: undefined},
    html`<div class="sign-in card">
      <h1>Đăng nhập</h1>
      <p class="muted">Dành cho cán bộ Bộ phận Tiếp nhận và Trả kết quả.</p>
      ${problem && html`<p class="said bad" role="alert" id="problem">${problem}</p>`}
      <form method="post" action="/desk/sign-in" class="stack">
        <label>
          Tên đăng nhập
          <input
            name="name"
            value="${name}"
            autocomplete="username"
            autocapitalize="none"
            spellcheck="false"
            required
            ${problem ? html`aria-describedby="problem"` : ''}
          />
        </label>
        <label>
          Mật khẩu
          <input
            name="password"
            type="password"
            autocomplete="current-password"
            required
            ${problem ? html`aria-describedby="problem"` : ''}
          />
        </label>
        <button class="primary">Đăng nhập</button>
      </form>
    </div>`,
  );
