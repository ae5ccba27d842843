import {render} from 'lit';
import type {PortalClient} from '../client/portal-client.js';
import type {FrameStore} from '../client/store/frame-store.js';
import type {View, ViewHost} from '../elements/view.js';
import {vi} from '../i18n/vi/frame.js';
import {languageOf} from '../i18n/words.js';
import {notice} from '../ui/notice.js';
import {loadExtensions} from './extensions.js';
import type {GuestConfig} from './guest-config.js';
import {GuestPort} from './guest-port.js';
import {pageStyles} from './guest-styles.js';
import type {GuestView} from './guest-views.js';
import type {FrameAttributes, FrameMethod, VisiblePart} from './messages.js';
import {pageAddress} from './page-address.js';
import {applyTokens} from './tokens.js';

/** A frame whose host says nothing is shown all the same, as its address asks. In milliseconds. */
const patience = 2000;

export interface GuestPage {
  config: GuestConfig;
  view: GuestView;
  open: (config: GuestConfig) => Promise<{client: PortalClient; store: FrameStore}>;
}

/**
 * Shows a view in this document: in a frame on a site, where attributes come from the host and events go to it, or as
 * the portal's own page. Resolves when it is shown, or when its code could not be had and a retry is offered.
 */
export async function showGuestPage({config, view, open}: GuestPage): Promise<void> {
  const root = document.documentElement;
  const main = document.querySelector('main') ?? document.body.appendChild(document.createElement('main'));
  main.classList.add('dvc-box');
  const kind = config.origins.length > 0 && parent !== window ? 'frame' : 'top';
  root.dataset['kind'] = kind;
  document.adoptedStyleSheets = pageStyles.flatMap(({styleSheet}) => styleSheet ?? []);

  let element: View | undefined;
  let attributes = attributesOfAddress();
  let attributesCame: () => void;
  const came = new Promise<void>((resolve) => (attributesCame = resolve));

  const apply = (): void => {
    const {lang, theme, tokens, procedure, dossier, agency, prefill} = attributes;
    root.lang = languageOf(lang);
    root.dataset['theme'] = main.dataset['theme'] = theme;
    applyTokens(root, tokens);
    if (element) Object.assign(element, {lang: root.lang, procedure, dossier, agency, prefill});
  };
  apply();

  const port = new GuestPort({
    origins: config.origins,
    onAttributes(now) {
      attributes = now;
      apply();
      attributesCame();
    },
    onMethod: (name) => element && callMethod(element, name),
    onVisiblePart: (part) => tellVisiblePart(root, part),
  });
  if (kind === 'frame') port.greet();

  try {
    const opened = open(config);
    await Promise.all([view.load(), loadExtensions(config.extensions)]);
    if (kind === 'frame') await Promise.race([came, delay(patience)]);
    element = document.createElement(view.tag) as View;
    Object.assign(element, await opened);
    const carried =
      kind === 'top' && config.view === 'wizard' ? await carriedDraft(await opened, root.lang) : undefined;
    if (carried) attributes = {...attributes, ...carried.attributes};
    element.host = kind === 'frame' ? frameHost(port, config) : topHost(main);
    apply();
    main.replaceChildren(element);
    if (carried) main.prepend(carried.notice);
    await element.updateComplete;
  } catch (error) {
    console.error(error);
    main.replaceChildren();
    render(await loadFailure(root.lang), main);
  }
  if (kind === 'top') return;
  tellSize(main, port);
  addEventListener('keydown', ({key, defaultPrevented, isComposing}) => {
    if (key === 'Escape' && !defaultPrevented && !isComposing && attributes.mode !== 'inplace')
      port.send({type: 'close'});
  });
}

/** What was begun in a frame and comes along to the portal's own page; `undefined` where nothing does. */
async function carriedDraft(
  opened: {client: PortalClient; store: FrameStore},
  lang: string,
): Promise<{attributes: Partial<FrameAttributes>; notice: HTMLElement} | undefined> {
  if (!new URLSearchParams(location.search).has('handover')) return undefined;
  const {bringAlong} = await import('../elements/handover/bring-along.js');
  return bringAlong(opened, lang);
}

const delay = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function attributesOfAddress(): FrameAttributes {
  const query = new URLSearchParams(location.search);
  const of = (name: string) => query.get(name) ?? '';
  return {
    lang: of('lang'),
    theme: parent === window ? 'auto' : 'light',
    mode: 'inplace',
    procedure: of('procedure'),
    dossier: of('dossier'),
    agency: of('agency'),
    prefill: {},
    tokens: {},
  };
}

function frameHost(port: GuestPort, {portal, view}: GuestConfig): ViewHost {
  return {
    kind: 'frame',
    emit: (type, detail) => port.emit(type, detail),
    reveal: (part) => port.send(part ? {type: 'reveal', top: topOf(part)} : {type: 'reveal'}),
    pageAddress: () => port.where(),
    get portalPage() {
      const page = new URL(`embed/${view}`, portal);
      page.search = location.search;
      page.searchParams.delete('site');
      return page.href;
    },
  };
}

/** With some air above it; the frame's document itself never scrolls. */
const topOf = (part: Element) => Math.max(0, Math.round(part.getBoundingClientRect().top) - 12);

const topHost = (main: HTMLElement): ViewHost => ({
  kind: 'top',
  // nobody listens on the portal's own page
  emit: () => Promise.resolve(true),
  reveal: (part = main) => {
    const {top} = part.getBoundingClientRect();
    if (top < 0 || top > innerHeight * 0.8) part.scrollIntoView({block: 'start'});
  },
  pageAddress: () => Promise.resolve(pageAddress()),
  portalPage: location.href,
});

function callMethod(view: View, name: FrameMethod): void {
  if (name === 'reset') view.reset();
  // a dialog that is opened again: the person goes on where they were
  if (name === 'focus' && !view.contains(document.activeElement)) view.focus({preventScroll: true});
}

/** For dialogs: in a frame as tall as its content the middle of the window is not what a person sees. */
function tellVisiblePart(root: HTMLElement, {top, height}: VisiblePart): void {
  root.style.setProperty('--dvc-visible-top', `${top}px`);
  root.style.setProperty('--dvc-visible-height', `${height}px`);
}

function tellSize(main: HTMLElement, port: GuestPort): void {
  let last = -1;
  const tell = (): void => {
    const height = Math.ceil(main.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    port.send({type: 'size', height});
  };
  new ResizeObserver(tell).observe(main);
  // in a frame of another site that is out of sight browsers paint nothing, and call no resize observer
  new MutationObserver(tell).observe(main, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  tell();
}

async function loadFailure(lang: string) {
  const t =
    lang === 'en'
      ? await import('../i18n/en/frame.js').then(
          ({en}) => en,
          () => vi,
        )
      : vi;
  const retry = {label: t.retry, kind: 'primary', onClick: () => location.reload()} as const;
  return notice({kind: 'danger', title: t.loadFailedTitle, body: t.loadFailed, action: retry});
}
