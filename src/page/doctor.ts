/** Why something does not show. `ok`: nothing stands in the way that a page can see. */
export type DiagnosisCode =
  | 'ok'
  | 'not-ours'
  | 'not-loaded'
  | 'not-in-page'
  | 'hidden'
  | 'no-portal'
  | 'portal-invalid'
  | 'mixed-content'
  | 'insecure-context'
  | 'csp-blocks-portal'
  | 'portal-unreachable'
  | 'portal-not-found'
  | 'site-unknown'
  | 'origin-not-registered';

export interface Diagnosis {
  code: DiagnosisCode;
  /** For the site's webmaster: what is wrong and what to do. */
  words: string;
}

const advice: Record<DiagnosisCode, string> = {
  ok: 'Không thấy gì cản trở. Nếu vẫn không hiện, hãy xem các dòng [dvc-embed …] khác trong bảng điều khiển.',
  'not-ours': 'Đây không phải thẻ dvc-… hay phần tử có data-dvc.',
  'not-loaded':
    'Mã của thẻ chưa được tải. Hãy kiểm tra thẻ <script type="module" src="…/dvc-embed.js">, và Content-Security-Policy (script-src) của trang.',
  'not-in-page': 'Thẻ chưa được đặt vào trang.',
  hidden:
    'Thẻ hoặc một phần tử bao quanh đang bị ẩn (display: none). Mã của thẻ chỉ được tải khi thẻ sắp hiện ra.',
  'no-portal':
    'Thẻ chưa có địa chỉ cổng. Hãy thêm portal="https://…", hoặc đặt thẻ bên trong <dvc-portal portal="https://…">.',
  'portal-invalid': 'Thuộc tính portal phải là một địa chỉ đầy đủ, bắt đầu bằng https:// hoặc http://.',
  'mixed-content':
    'Trang dùng https nhưng địa chỉ cổng dùng http, nên trình duyệt chặn. Hãy dùng địa chỉ https của cổng.',
  'insecure-context': 'Trang dùng http nên không nộp hồ sơ tại chỗ được. Hãy chuyển trang sang https.',
  'csp-blocks-portal':
    'Content-Security-Policy của trang chặn cổng. Hãy thêm địa chỉ cổng vào script-src, connect-src và frame-src.',
  'portal-unreachable':
    'Không kết nối được với cổng: cổng đang tắt, mạng đang hỏng, hoặc cổng không trả lời trang này.',
  'portal-not-found': 'Ở địa chỉ này không có bản mô tả cổng (.well-known/dvc-portal hoặc dvc-portal.json).',
  'site-unknown': 'Cổng không biết site-key này. Hãy kiểm tra lại, hoặc hỏi đơn vị quản lý cổng.',
  'origin-not-registered': 'Địa chỉ của trang này chưa được đăng ký với cổng cho site-key này.',
};

/**
 * Looks at an element of ours (or a `data-dvc` mark) as a webmaster would, asks its portal, and tells the first thing
 * that stands in the way, also on the console.
 */
export async function diagnose(element: Element): Promise<Diagnosis> {
  const code = await examine(element);
  const words = advice[code];
  console.info(`[dvc-embed ${code}] <${element.localName}>: ${words}`);
  return {code, words};
}

async function examine(given: Element): Promise<DiagnosisCode> {
  const element = given.localName.startsWith('dvc-')
    ? given
    : given.hasAttribute('data-dvc') && (given.querySelector(':scope > *') ?? given);
  if (!element) return 'not-ours';
  if (!element.isConnected) return 'not-in-page';
  if (!element.checkVisibility()) return 'hidden';

  const portal = setting(element, 'portal');
  if (!portal) return 'no-portal';
  if (!/^https?:\/\//i.test(portal) || !URL.canParse(portal)) return 'portal-invalid';
  const base = new URL(portal.endsWith('/') ? portal : `${portal}/`);
  if (location.protocol === 'https:' && base.protocol === 'http:' && !isLocal(base)) return 'mixed-content';
  if (!customElements.get(element.localName)) return 'not-loaded';

  const asked = await ask(base, setting(element, 'site-key'));
  if (asked !== 'ok') return asked;
  return isSecureContext ? 'ok' : 'insecure-context';
}

/** By the description, then by the page for frames, which answers for a site. */
async function ask(base: URL, siteKey: string): Promise<DiagnosisCode> {
  let blocked = false;
  const seen = ({blockedURI}: SecurityPolicyViolationEvent) => {
    blocked ||= blockedURI.startsWith(base.origin);
  };
  document.addEventListener('securitypolicyviolation', seen);
  try {
    for (const path of ['.well-known/dvc-portal', 'dvc-portal.json']) {
      const url = new URL(path, base);
      const answer = await fetch(url, {credentials: 'omit'}).catch(() => undefined);
      if (!answer) {
        // the violation is reported in a task of its own, after the request has failed
        await new Promise((resolve) => setTimeout(resolve));
        return blocked ? 'csp-blocks-portal' : 'portal-unreachable';
      }
      if (!answer.ok) continue;
      const description = (await answer.json().catch(() => undefined)) as
        {contract?: unknown; endpoints?: {api?: string}} | undefined;
      if (!description?.contract) continue;
      return description.endpoints?.api
        ? await askAsSite(new URL(description.endpoints.api, url), siteKey)
        : 'ok';
    }
    return 'portal-not-found';
  } finally {
    document.removeEventListener('securitypolicyviolation', seen);
  }
}

/** An API call with the site's key is refused with the reason. */
async function askAsSite(api: URL, siteKey: string): Promise<DiagnosisCode> {
  const url = new URL('catalogue', api.href.endsWith('/') ? api : `${api.href}/`);
  const answer = await fetch(url, {credentials: 'omit', headers: siteKey ? {'dvc-site': siteKey} : {}}).catch(
    () => undefined,
  );
  // a portal answers other origins only what their registration allows
  if (!answer) return 'origin-not-registered';
  if (answer.ok) return 'ok';
  const {code} = (await answer.json().catch(() => ({}))) as {code?: string};
  return code === 'site-unknown' || code === 'origin-not-registered' ? code : 'portal-unreachable';
}

const isLocal = ({hostname}: URL) =>
  hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';

const setting = (element: Element, name: string): string =>
  element.getAttribute(name) ?? element.closest(`dvc-portal[${name}]`)?.getAttribute(name) ?? '';
