import {
  contractVersion,
  type PaymentMethod,
  type PortalDescription,
} from '../../../../src/contract/portal.js';
import type {Land} from '../catalogue/land.js';
import type {Config} from '../platform/config.js';
import {seed} from '../seed/seed.js';
import {consent} from './consent.js';
import {fieldsInEnglish, levels, portalName, services, supportContacts} from './names.js';
import {uploadLimits} from './upload-limits.js';

/** What the portal says of itself, with what is valid on the land date. */
export function describePortal(
  {date, agencies, procedures}: Land,
  {landDate, uploadMaxSize}: Pick<Config, 'landDate' | 'uploadMaxSize'>,
  payments: readonly PaymentMethod[],
): PortalDescription {
  const used = (key: 'field' | 'service' | 'level') => new Set(procedures.map((procedure) => procedure[key]));
  const [usedFields, usedServices, usedLevels] = [used('field'), used('service'), used('level')];
  return {
    contract: {min: contractVersion, max: contractVersion},
    name: portalName,
    demo: true,
    capabilities: {
      accounts: true,
      filing: true,
      payments: true,
      tracking: true,
      events: true,
      handovers: true,
      papers: true,
    },
    endpoints: {
      catalogue: '/api/v1/catalogue',
      procedure: '/api/v1/procedures/{code}',
      api: '/api/v1/',
      uploads: '/uploads/',
      embed: '/embed/',
      home: '/',
    },
    ...(landDate !== undefined && {landDate: date}),
    agencies: [...agencies],
    levels: levels.filter(({id}) => usedLevels.has(id)),
    fields: seed.fields
      .filter(({id}) => usedFields.has(id))
      .map(({id, name}) => ({id, name: {vi: name, en: fieldsInEnglish[id] ?? name}})),
    services: services.filter(({id}) => usedServices.has(id)),
    locales: ['vi', 'en'],
    support: supportContacts,
    identity: {
      methods: [{id: 'password', kinds: ['citizen', 'organisation'], register: true}],
      signIn: 'frame',
      consent,
    },
    captcha: {kinds: ['image', 'proof-of-work']},
    uploads: {...uploadLimits, maxSize: uploadMaxSize},
    payments: [...payments],
  };
}
