import type {GuestConfig} from './guest-config.js';

export interface GuestView {
  tag: string;
  /** Registers the tag. */
  load: () => Promise<unknown>;
}

/** What a page of the portal can show. A page loads the code of its own view only. */
export const views: Readonly<Record<GuestConfig['view'], GuestView>> = {
  wizard: {
    tag: 'dvc-dossier-wizard-view',
    load: () => import('../elements/dossier-wizard/dossier-wizard-view.js'),
  },
  register: {tag: 'dvc-register-view', load: () => import('../elements/register/register-view.js')},
  login: {tag: 'dvc-login-view', load: () => import('../elements/login/login-view.js')},
  payment: {tag: 'dvc-payment-view', load: () => import('../elements/payment/payment-view.js')},
  tracker: {
    tag: 'dvc-dossier-tracker-view',
    load: () => import('../elements/dossier-tracker/dossier-tracker-view.js'),
  },
  search: {
    tag: 'dvc-procedure-search-view',
    load: () => import('../elements/procedure-search/procedure-search-view.js'),
  },
  handover: {tag: 'dvc-handover-view', load: () => import('../elements/handover/handover-view.js')},
  support: {tag: 'dvc-support-view', load: () => import('../elements/support/support-view.js')},
};
