import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Languages that we speak. Vietnamese is the source; English is loaded when it is needed. */
export type Language = 'vi' | 'en';

/** Any BCP 47 tag to one of ours: what is not English is Vietnamese. */
export const languageOf = (tag: string | null | undefined): Language =>
  /^en\b/i.test(tag ?? '') ? 'en' : 'vi';

/** The `lang` of an element, else of the nearest thing around it that has one, across shadow roots. */
export function langAround(element: Element): string {
  for (let node: Element | null = element; node;) {
    const found: Element | null = node.closest('[lang]:not([lang=""])');
    if (found) return found.getAttribute('lang') ?? '';
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

/**
 * The words of an element in the person's language. Vietnamese is there at once; English comes by `loadEn`
 * and the host renders again. Until then, and when it can't be loaded, `t` stays Vietnamese.
 */
export class WordsController<W> implements ReactiveController {
  t: W;
  lang: Language = 'vi';
  private en: W | undefined;
  private loading = false;
  private readonly host: ReactiveControllerHost & {lang: string};
  private readonly vi: W;
  private readonly loadEn: () => Promise<{en: W}>;

  constructor(host: ReactiveControllerHost & {lang: string}, vi: W, loadEn: () => Promise<{en: W}>) {
    this.host = host;
    this.vi = vi;
    this.loadEn = loadEn;
    this.t = vi;
    host.addController(this);
  }

  hostConnected(): void {
    this.choose();
  }

  hostUpdate(): void {
    this.choose();
  }

  private choose(): void {
    // without a DOM there is nothing around the element to ask
    const around = !this.host.lang && typeof Element === 'function' && this.host instanceof Element;
    const wanted = languageOf(around ? langAround(this.host) : this.host.lang);
    if (wanted === 'en' && !this.en) void this.load();
    this.lang = wanted === 'en' && this.en ? 'en' : 'vi';
    this.t = (this.lang === 'en' ? this.en : undefined) ?? this.vi;
  }

  private async load(): Promise<void> {
    if (this.loading) return;
    this.loading = true;
    try {
      this.en = (await this.loadEn()).en;
      this.host.requestUpdate();
    } catch {
      this.loading = false;
    }
  }
}
