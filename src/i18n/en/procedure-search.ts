import type {ProcedureSearchWords} from '../vi/procedure-search.js';

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const en = {
  title: 'Find a procedure',
  hint: 'Type what you need to do in Vietnamese, with or without accents. For example: chuyen truong, mat bang.',
  filters: (active: number) => (active > 0 ? `Filter (${active} in use)` : 'Filter'),
  filtersLabel: 'Filter results',
  agency: 'Agency',
  level: 'Level of government',
  field: 'Field',
  service: 'Level of service',
  all: 'All',
  clearFilters: 'Clear filters',
  loading: 'Loading the list of procedures…',
  found: (n: number) => (n > 0 ? `${plural(n, 'procedure', 'procedures')} found.` : 'No procedure found.'),
  every: (n: number) => `${plural(n, 'procedure', 'procedures')}.`,
  nothing: 'Try a shorter or another word, or clear some filters.',
  more: (n: number) => `Show ${plural(n, 'more procedure', 'more procedures')}`,
  results: 'Search results',
  back: 'Back',
  places: (name: string, others: number) =>
    others > 0 ? `${name} and ${plural(others, 'other place', 'other places')}` : name,
  free: 'No fee',
  notFree: 'There is a fee',
  feeUnknown: 'Fee not known',
  unsureList:
    'The level of service, fee or agency of some procedures here is demonstration data and has not been verified.',
} satisfies ProcedureSearchWords;
