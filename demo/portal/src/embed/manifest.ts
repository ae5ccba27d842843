import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import * as z from '../../../../src/contract/zod.js';

const Manifest = z.record(
  z.string(),
  z.looseObject({file: z.string(), imports: z.array(z.string()), dynamicImports: z.array(z.string())}),
);
type Manifest = z.infer<typeof Manifest>;

/** The source that each view's code begins with, as the build's manifest names it. */
const sourceOf: Record<string, string> = {
  wizard: 'elements/dossier-wizard/dossier-wizard-view',
  register: 'elements/register/register-view',
  login: 'elements/login/login-view',
  payment: 'elements/payment/payment-view',
  tracker: 'elements/dossier-tracker/dossier-tracker-view',
  search: 'elements/procedure-search/procedure-search-view',
  support: 'elements/support/support-view',
  handover: 'elements/handover/handover-view',
};

export const views = Object.keys(sourceOf);

/**
 * What a view's page will load, so that it is asked for at once and not one hop after another.
 * @returns Paths under `/cdn/`, the entry first; only the entry while there is no build.
 */
export function createPreloads(cdnDir: string): (view: string, lang: string) => string[] {
  let manifest: Manifest = {};
  let stamp = 0;
  const read = () => {
    const path = join(cdnDir, 'manifest.json');
    const {mtimeMs} = statSync(path, {throwIfNoEntry: false}) ?? {mtimeMs: 0};
    if (mtimeMs !== 0 && mtimeMs !== stamp) {
      manifest = z.parse(Manifest, JSON.parse(readFileSync(path, 'utf8')));
      stamp = mtimeMs;
    }
    return manifest;
  };
  return (view, lang) => {
    const all = read();
    const entries = [all['guest'], all[sourceOf[view] ?? '']].flatMap((entry) => entry ?? []);
    const english = new Set(
      Object.entries(all)
        .filter(([source]) => lang === 'en' && source.startsWith('i18n/en/'))
        .map(([, {file}]) => file),
    );
    return [
      ...new Set([
        'guest.js',
        ...entries.flatMap(({file, imports, dynamicImports}) => [
          file,
          ...imports,
          ...dynamicImports.filter((later) => english.has(later)),
        ]),
      ]),
    ];
  };
}
