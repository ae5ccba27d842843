import {http, type HttpHandler} from 'msw';
import {parseProcedureCode} from '../../vietnam/procedure-code.js';
import {ProcedureSummary, type Procedure} from '../../contract/catalogue.js';
import {createProcedureSearch} from '../../contract/search.js';
import {answer, MockRefusal} from './http.js';
import type {Handle} from './handle.js';
import type {MockState} from './state.js';

const suggestions: Record<string, string[]> = {
  schools: ['Trường Trung học phổ thông Kon Tum', 'Trường Trung học phổ thông chuyên Nguyễn Tất Thành'],
  places: ['Phường Quyết Thắng, Thành phố Kon Tum', 'Xã Đăk La, Huyện Đăk Hà'],
};

export function catalogueHandlers(url: string, state: MockState, handle: Handle): HttpHandler[] {
  const summaries = () =>
    state.procedures.map((procedure) => ProcedureSummary.parse(withoutDetail(procedure)));
  return [
    http.get(
      `${url}.well-known/dvc-portal`,
      handle(() => answer(state.description)),
    ),
    http.get(
      `${url}api/v1/catalogue`,
      handle(() => answer({version: 'mock', procedures: summaries()})),
    ),
    http.get(
      `${url}api/v1/procedures`,
      handle(({request}) => {
        const query = Object.fromEntries(new URL(request.url).searchParams);
        const found = createProcedureSearch(summaries(), state.description.agencies)(query);
        return answer({procedures: found, total: found.length});
      }),
    ),
    http.get(
      `${url}api/v1/procedures/:code`,
      handle(({params}) => {
        const code = parseProcedureCode(String(params['code']))?.national;
        const procedure = state.procedures.find(
          (one) => one.code === code || one.formerCodes?.some((former) => former === code),
        );
        if (!procedure) throw new MockRefusal('not-found');
        return answer(procedure);
      }),
    ),
    http.get(
      `${url}api/v1/suggestions/:list`,
      handle(({params}) => {
        const names = suggestions[String(params['list'])];
        if (!names) throw new MockRefusal('not-found');
        return answer({names});
      }),
    ),
  ];
}

const withoutDetail = ({form: _form, components: _components, fees: _fees, ...summary}: Procedure): object =>
  summary;
