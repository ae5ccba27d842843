/** Public elements by tag, and what loads the code of each. */
export const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'dvc-portal': () => import('../elements/portal/dvc-portal.js'),
  'dvc-procedure-search': () => import('../elements/procedure-search/dvc-procedure-search.js'),
  'dvc-dossier-wizard': () => import('../elements/dossier-wizard/dvc-dossier-wizard.js'),
  'dvc-register': () => import('../elements/register/dvc-register.js'),
  'dvc-login': () => import('../elements/login/dvc-login.js'),
  'dvc-payment': () => import('../elements/payment/dvc-payment.js'),
  'dvc-dossier-tracker': () => import('../elements/dossier-tracker/dvc-dossier-tracker.js'),
  'dvc-support': () => import('../elements/support/dvc-support.js'),
};

export const tags: readonly string[] = Object.keys(loaders);
