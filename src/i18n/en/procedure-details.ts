import type {ProcedureDetailsWords} from '../vi/procedure-details.js';

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const en = {
  agency: 'Agency',
  service: 'Level of service',
  places: (name: string, others: number) =>
    others > 0 ? `${name} and ${plural(others, 'other place', 'other places')}` : name,
  opening: 'Opening the procedure…',
  code: 'Procedure code',
  formerCode: (former: string, code: string) => `Code ${former} is now ${code}.`,
  overview: 'At a glance',
  duration: 'Time limit',
  inTime: (value: number, unit: string) =>
    ({
      'working-day': plural(value, 'working day', 'working days'),
      day: plural(value, 'day', 'days'),
      hour: plural(value, 'hour', 'hours'),
    })[unit] ?? `${value} ${unit}`,
  online: (time: string) => `filed online: ${time}`,
  noDuration: 'The portal names no time limit.',
  fee: 'Fees',
  feeFree: 'There is no fee to pay.',
  feeNotSaid: 'Not known. Ask the agency.',
  feeKind: (kind: string) => (kind === 'le-phi' ? 'Charge' : 'Fee'),
  perUnit: (amount: string, unit: string) => (unit ? `${amount} per ${unit}` : amount),
  feeBasis: (basis: string) => `Under ${basis}`,
  result: 'Result',
  delivery: 'Ways to get the result',
  deliveryMethods: {
    'truc-tiep': 'In person, where it was filed',
    'buu-chinh': 'By public post',
    'truc-tuyen': 'Online',
  },
  prepare: 'Papers to prepare',
  noComponents: 'The portal names no papers. Ask the agency.',
  shortened:
    'These are the main papers. The full list is on the procedure’s page on the public service portal.',
  originals: (n: number) => plural(n, 'original', 'originals'),
  copies: (n: number) => plural(n, 'copy', 'copies'),
  only: (condition: string) => `Only when: ${condition}`,
  ifAny: 'If there is one',
  optional: 'Optional',
  form: (name: string) => `On the form: ${name}`,
  notAsFile: 'Can’t be sent as a file; bring or post it on paper.',
  whereToGet: 'Where to get it:',
  seeSpecimen: 'See a sample drawing',
  enlarge: 'Make it larger',
  inPerson: 'What has to be done in person',
  allOnline: 'All of it can be done online; there is no need to come.',
  someInPerson: 'Some step has to be done in person. The agency will tell you where and when.',
  maybeInPerson: 'It is not known whether some step has to be done in person. Ask the agency.',
  where: (place: string) => `Where: ${place}`,
  bring: 'Bring the originals of:',
  conditions: 'Conditions',
  legalBasis: 'Legal basis',
  marks: {A: 'demonstration data', K: 'not verified'} as Record<string, string>,
  unsure:
    'What is marked “demonstration data” or “not verified” is not official. Ask the agency before you act on it.',
  file: 'File online',
  fileAbout: 'Fill in, send the papers and submit right here. What you have begun is kept.',
  fileElsewhere: 'File on the public service portal',
  elsewhereTitle: 'This procedure is filed on the public service portal',
  elsewhereSteps: (agency: string, code: string, exact: boolean) => [
    exact
      ? 'Press the button below: the procedure’s page opens in a new tab.'
      : `Press the button below: the portal opens in a new tab. Look for the procedure by its code, ${code}.`,
    'Sign in with your account on the portal.',
    agency ? `Choose the agency: ${agency}.` : 'Choose the agency where you live.',
    'Fill in the applicant’s details and upload the papers that you have prepared.',
    'Choose how to get the result, submit, and keep the dossier code to follow it.',
  ],
  newTab: 'opens in a new tab',
  noHandoff: 'The portal has no online page for this procedure yet. Visit or call the agency.',
  checklist: 'Tick the papers that you have:',
  notFound: 'This procedure is no longer on the portal. Go back and look for another one.',
} satisfies ProcedureDetailsWords;
