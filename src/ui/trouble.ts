import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {isPortalError} from '../client/errors.js';
import type {MistakeCode, MistakeWords} from '../i18n/vi/mistakes.js';
import {vi, type ShellWords} from '../i18n/vi/shell.js';
import {WordsController, type Language} from '../i18n/words.js';
import {notice} from './notice.js';

/** What a webmaster has to mend, and what passes: a portal that can't be reached, code that could not be loaded. */
export type TroubleCode = MistakeCode | keyof ShellWords['troubles'];

export interface Trouble {
  code: TroubleCode;
  /** Where trying again may help. */
  retry?: (() => void) | undefined;
}

const mistakes: Readonly<Record<Language, () => Promise<MistakeWords>>> = {
  vi: async () => (await import('../i18n/vi/mistakes.js')).vi,
  en: async () => (await import('../i18n/en/mistakes.js')).en,
};

/** The notice that stands where an element can't: never an empty box. Words for webmasters are loaded when needed. */
export class TroubleNotices implements ReactiveController {
  readonly words: WordsController<ShellWords>;
  private readonly host: ReactiveControllerHost;
  private readonly loaded = new Map<Language, MistakeWords | 'loading' | 'failed'>();

  constructor(host: ReactiveControllerHost & {lang: string}) {
    this.host = host;
    this.words = new WordsController(host, vi, () => import('../i18n/en/shell.js'));
    host.addController(this);
  }

  hostConnected(): void {
    for (const [lang, words] of this.loaded) if (words === 'failed') this.loaded.delete(lang);
  }

  show({code, retry}: Trouble): TemplateResult | typeof nothing {
    const {t, lang} = this.words;
    if (code === 'portal-unreachable' || code === 'view-failed')
      return notice({
        kind: 'warning',
        ...t.troubles[code],
        action: retry && {label: t.retry, onClick: retry},
        announce: true,
      });
    const words = this.loaded.get(lang);
    if (words === undefined) void this.load(lang);
    if (words === undefined || words === 'loading') return nothing;
    if (words === 'failed') return notice({kind: 'warning', title: code});
    const {title, body} = words[code];
    return notice({
      kind: 'warning',
      title,
      body: html`<p class="muted">${words.forWebmaster}</p>
        ${body}`,
      announce: true,
    });
  }

  private async load(lang: Language): Promise<void> {
    this.loaded.set(lang, 'loading');
    this.loaded.set(lang, await mistakes[lang]().catch(() => 'failed' as const));
    this.host.requestUpdate();
  }
}

/** The console's line for a webmaster. */
export async function explain(tag: string, code: TroubleCode): Promise<void> {
  const words =
    code === 'portal-unreachable' || code === 'view-failed'
      ? vi.troubles[code]
      : await mistakes.vi().then(
          (all) => all[code],
          () => ({title: '', body: ''}),
        );
  console.error(`[dvc-embed ${code}] <${tag}>: ${words.title}. ${words.body}`);
}

/** What an error of the client means for an element that shows something of the portal. */
export function troubleOf(error: unknown): {code: TroubleCode; passing: boolean} {
  const code = isPortalError(error) ? error.code : 'server';
  if (code === 'no-portal' || code === 'contract-version') return {code: 'portal-not-found', passing: false};
  if (code === 'origin-not-registered' || code === 'site-unknown') return {code, passing: false};
  return {code: 'portal-unreachable', passing: true};
}
