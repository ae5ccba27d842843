import type {Duration, Procedure} from '../../../../../src/contract/catalogue.js';
import {askedComponents} from '../../../../../src/contract/form/fields.js';
import {dateInVietnam} from '../../../../../src/vietnam/dates.js';
import {nextSerial} from '../../dossiers/serial.js';
import type {DossierRow} from '../../dossiers/store.js';
import type {Tx} from '../../platform/database.js';
import {uploadsOf} from '../../uploads/store.js';
import {issuePaper} from '../issue-paper.js';
import {applicationsOf} from '../store.js';
import {placeOf} from './place-of.js';
import type {ReceptionData} from './reception-data.js';

export interface Reception {
  /** As it is once received: with its code and its date of return. */
  dossier: DossierRow;
  procedure: Procedure;
  agency: {name: string; code: string};
  officer: {id: string};
  at: Date;
}

/**
 * Issues "Giấy tiếp nhận hồ sơ và hẹn trả kết quả" (form 01) in the transaction of the reception.
 * @returns Id of the paper, for a mail that carries it.
 * @see Thông tư 01/2018/TT-VPCP, Điều 9 [L]; what the form holds [K]
 */
export async function issueReception(
  tx: Tx,
  {dossier, procedure, agency, officer, at}: Reception,
): Promise<string> {
  const {applicant} = dossier.parties;
  const volume = Number(dateInVietnam(at).slice(0, 4));
  const uploads = await uploadsOf(tx, dossier.id);
  const made = await applicationsOf(tx, dossier.id);
  const receiver = await tx
    .selectFrom('officers')
    .select('full_name')
    .where('id', '=', officer.id)
    .executeTakeFirst();
  const data: ReceptionData = {
    agency: agency.name,
    place: placeOf(agency.name),
    register: {volume, entry: await nextSerial(tx, agency.code, `register-${volume}`)},
    code: dossier.code ?? '',
    reference: dossier.reference ?? '',
    from: {
      name: applicant?.fullName ?? '',
      address: applicant?.address ?? '',
      phone: applicant?.phone ?? '',
      email: applicant?.email ?? '',
    },
    procedure: {code: dossier.procedure_code, name: dossier.procedure_name},
    components: askedComponents(procedure.components, dossier.values)
      .map(({code, name}) => {
        const sent = uploads.filter(({component, state}) => component === code && state === 'stored').length;
        return {name, files: sent || (made.some(({component}) => component === code) ? 1 : 0)};
      })
      .filter(({files}) => files > 0),
    time: timeInWords(procedure.duration),
    receivedAt: at.toISOString(),
    due: dossier.due_on ? {date: dossier.due_on, certain: dossier.due_certain ?? false} : null,
    delivery: dossier.delivery,
    inPerson: inPersonOf(procedure),
    officer: receiver?.full_name ?? '',
  };
  return issuePaper(tx, {kind: 'reception', dossier: dossier.id, data, at});
}

const units: Readonly<Record<string, string>> = {
  'working-day': 'ngày làm việc',
  day: 'ngày',
  hour: 'giờ làm việc',
};

const timeInWords = (duration: Duration | null | undefined): string =>
  duration ? `${duration.onlineValue ?? duration.value} ${units[duration.unit] ?? duration.unit}` : '';

const inPersonOf = ({inPerson}: Procedure): ReceptionData['inPerson'] =>
  inPerson
    ? {what: inPerson.what.vi, where: inPerson.where?.vi ?? '', originals: inPerson.originals ?? []}
    : null;
