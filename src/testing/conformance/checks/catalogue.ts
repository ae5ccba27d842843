import {Catalogue, catalogueRoutes, Procedure, ProcedurePage} from '../../../contract/catalogue.js';
import {fold} from '../../../vietnam/fold.js';
import {hasApi, must, read, type Check, type PortalProbe} from '../probe.js';

const siteHeader = ({siteKey, description}: PortalProbe): Record<string, string> =>
  siteKey && hasApi(description) ? {'dvc-site': siteKey} : {};

const catalogueOf = async (probe: PortalProbe): Promise<Catalogue> =>
  read(Catalogue, await probe.ask(probe.endpoint('catalogue'), {headers: siteHeader(probe)}));

const procedureOf = async (probe: PortalProbe, code: string): Promise<Procedure> => {
  const url = new URL(probe.endpoint('procedure').href.replace(/\{code\}|%7Bcode%7D/gi, code));
  return read(Procedure, await probe.ask(url, {headers: siteHeader(probe)}));
};

/** Every procedure, a few at a time. */
async function eachProcedure(probe: PortalProbe, look: (procedure: Procedure) => void): Promise<void> {
  const codes = (await catalogueOf(probe)).procedures.map(({code}) => code);
  for (let at = 0; at < codes.length; at += 5)
    for (const procedure of await Promise.all(
      codes.slice(at, at + 5).map((code) => procedureOf(probe, code)),
    ))
      look(procedure);
}

export const catalogueChecks: Check[] = [
  {
    name: 'has a catalogue, each procedure once',
    async run(probe) {
      const codes = (await catalogueOf(probe)).procedures.map(({code}) => code);
      must(codes.length > 0, 'it is empty');
      const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
      must(twice.length === 0, `twice: ${twice.join(', ')}`);
    },
  },
  {
    name: 'names in its description what its procedures refer to',
    async run(probe) {
      const {agencies, fields, levels, services} = probe.description;
      const known = {
        agency: new Set(agencies.map(({id}) => id)),
        field: new Set(fields.map(({id}) => id)),
        level: new Set(levels.map(({id}) => id)),
        service: new Set(services.map(({id}) => id)),
      };
      for (const {code, agencies: ids, field, level, service} of (await catalogueOf(probe)).procedures) {
        const named = {agency: ids, field: [field], level: [level], service: [service]};
        for (const [what, values] of Object.entries(named) as [keyof typeof known, string[]][])
          for (const value of values) must(known[what].has(value), `${code}: no ${what} ${value}`);
      }
    },
  },
  {
    name: 'answers every procedure of its catalogue whole',
    run: (probe) =>
      eachProcedure(probe, ({code, filing, form, deliveryMethods}) => {
        if (filing !== 'embedded') return;
        must(form, `${code} is filed here and has no form`);
        must(deliveryMethods.length > 0, `${code} is filed here and its result comes in no way`);
      }),
  },
  {
    name: 'says for every procedure that is handed over where to',
    run: (probe) =>
      eachProcedure(probe, ({code, filing, handoff}) => {
        must(filing !== 'handoff' || handoff || probe.description.endpoints.home, `${code} leads nowhere`);
      }),
  },
  {
    name: 'files only what it is able to file',
    async run(probe) {
      if (probe.description.capabilities.filing) return;
      const wrong = (await catalogueOf(probe)).procedures.filter(({filing}) => filing === 'embedded');
      must(wrong.length === 0, `embedded without the capability: ${wrong.map(({code}) => code).join(', ')}`);
    },
  },
  {
    name: 'uses no former code for another procedure',
    async run(probe) {
      const {procedures} = await catalogueOf(probe);
      const codes = new Set(procedures.map(({code}) => code));
      for (const {code, formerCodes = []} of procedures)
        for (const former of formerCodes) must(!codes.has(former), `${former}, formerly ${code}, is in use`);
    },
  },
  {
    name: 'answers a former code with its successor',
    when: hasApi,
    async run(probe) {
      const {procedures} = await catalogueOf(probe);
      for (const {code, formerCodes = []} of procedures)
        for (const former of formerCodes) {
          const found = read(Procedure, await probe.route(catalogueRoutes.procedure, {code: former}));
          must(
            procedures.some((one) => one.code === found.code && one.formerCodes?.includes(former)),
            `${former}, formerly ${code}, answers ${found.code}`,
          );
        }
    },
  },
  {
    name: 'finds a procedure by its name, also without diacritics, and pages to the end',
    when: hasApi,
    async run(probe) {
      const [wanted] = (await catalogueOf(probe)).procedures;
      must(wanted, 'the catalogue is empty');
      for (const query of [wanted.name, fold(wanted.name)]) {
        const seen: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await search(probe, {query, ...(cursor !== undefined && {cursor})});
          if (cursor === undefined)
            must(
              page.procedures[0]?.name === wanted.name,
              `"${query}" gives ${page.procedures[0]?.code ?? 'nothing'}`,
            );
          seen.push(...page.procedures.map(({code}) => code));
          must(seen.length <= page.total, `"${query}" has ${page.total} and gave more`);
          must(
            page.next !== undefined || seen.length === page.total,
            `"${query}" ends after ${seen.length} of ${page.total}`,
          );
          cursor = page.next;
        } while (cursor !== undefined);
      }
    },
  },
  {
    name: 'ignores query parameters that it does not know',
    when: hasApi,
    async run(probe) {
      const plain = await search(probe, {});
      const {total} = await search(probe, {'of-a-newer-page': '1'});
      must(total === plain.total, `${total} procedures instead of ${plain.total}`);
    },
  },
  {
    name: 'answers 304 to who has its catalogue already',
    when: hasApi,
    async run(probe) {
      const url = probe.endpoint('catalogue');
      const headers = siteHeader(probe);
      const tag = (await probe.ask(url, {headers})).headers.get('etag');
      must(tag, 'the catalogue has no ETag');
      const {status} = await probe.ask(url, {headers: {...headers, 'if-none-match': tag}});
      must(status === 304, `the same ETag is answered with ${status}`);
      const other = await probe.ask(url, {headers: {...headers, 'if-none-match': '"another"'}});
      must(other.status === 200, `another ETag is answered with ${other.status}`);
    },
  },
];

async function search(probe: PortalProbe, query: Record<string, string>): Promise<ProcedurePage> {
  const {searchProcedures} = catalogueRoutes;
  const path = `${searchProcedures.path}?${new URLSearchParams(query).toString()}`;
  return read(ProcedurePage, await probe.route({...searchProcedures, path}));
}
