import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {vi} from '../i18n/vi/shell.js';
import {WordsController} from '../i18n/words.js';
import {notice} from '../ui/notice.js';
import {skeleton} from '../ui/skeleton.js';

/** Loads the code of views that are shown inside another one, each when it is first needed. */
export class NestedViews<Name extends string> {
  private readonly host: ReactiveControllerHost;
  private readonly load: Readonly<Record<Name, () => Promise<unknown>>>;
  private readonly words;
  private readonly states = new Map<Name, 'loading' | 'ready' | 'failed'>();

  constructor(
    host: ReactiveControllerHost & {lang: string},
    load: Readonly<Record<Name, () => Promise<unknown>>>,
  ) {
    this.host = host;
    this.load = load;
    this.words = new WordsController(host, vi, () => import('../i18n/en/shell.js'));
  }

  /** The view, or what stands for it while its code is loading or can't be had. */
  show(name: Name, view: () => TemplateResult): TemplateResult {
    if (!this.states.has(name)) this.begin(name);
    const {t} = this.words;
    switch (this.states.get(name)) {
      case 'ready':
        return view();
      case 'failed':
        return notice({
          kind: 'danger',
          ...t.troubles['view-failed'],
          action: {label: t.retry, onClick: () => this.begin(name)},
        });
      case 'loading':
      case undefined:
        return skeleton(t.loading, ['line', 'control', 'control', 'control']);
    }
  }

  private begin(name: Name): void {
    this.states.set(name, 'loading');
    void this.load[name]()
      .then(
        () => this.states.set(name, 'ready'),
        () => this.states.set(name, 'failed'),
      )
      .then(() => this.host.requestUpdate());
  }
}
