import {contacts} from './contacts.js';
import {handoff, type Content} from './content.js';
import type {Facts} from './facts.js';

/** The last day of the province and its districts. */
export const seedTimeEnds = '2025-06-30';

/** The 70 procedures of the province's guidance. */
export const seedTime = ({procedures, agencies, fields}: Facts, on: string): Content => ({
  version: `kon-tum-${on}`,
  landDate: on,
  agencies,
  fields,
  levels: [
    {id: 'province', name: {vi: 'Cấp tỉnh', en: 'Province'}},
    {id: 'district', name: {vi: 'Cấp huyện', en: 'District'}},
    {id: 'commune', name: {vi: 'Cấp xã', en: 'Commune'}},
  ],
  services: [
    {id: 'toan-trinh', name: {vi: 'Toàn trình', en: 'Wholly online'}},
    {id: 'mot-phan', name: {vi: 'Một phần', en: 'Partly online'}},
  ],
  support: contacts,
  procedures: procedures.map(({notes: _notes, replacedSince: _since, duration, ...known}) => ({
    ...known,
    duration: duration && withoutComment(duration),
    free: known.fees.length === 0,
    ...handoff,
  })),
});

const withoutComment = ({comment: _comment, ...duration}: {comment?: string}): object => duration;
