import {Catalogue, catalogueRoutes, Procedure} from '../contract/catalogue.js';
import {createProcedureSearch} from '../contract/search.js';
import type * as z from '../contract/zod.js';
import {read} from './answers.js';
import {createCall} from './call.js';
import {createConnection, type Connection, type ConnectionOptions} from './connection.js';
import {isPortalError, PortalError} from './errors.js';
import {send} from './http.js';
import {once} from './once.js';
import type {CallOptions, CatalogueClient} from './portal-client.js';

/**
 * The client of a page that only searches: it loads none of the schemas of accounts and dossiers.
 * @throws {PortalError} `no-portal` when `portal` is no URL.
 */
export const createCatalogueClient = (options: ConnectionOptions): CatalogueClient =>
  catalogueOver(createConnection(options));

export function catalogueOver(connection: Connection): CatalogueClient {
  const {portal, siteKey, describe} = connection;
  const call = createCall(connection);
  const procedures = new Map<string, (options?: CallOptions) => Promise<Procedure>>();
  const lists = new Map<string, (options?: CallOptions) => Promise<string[]>>();

  const file = async <Schema extends z.core.$ZodType>(schema: Schema, address: string, about: string) => {
    const url = new URL(address);
    const headers = connection.introduce(url, 'reader');
    const answer = await send(url, {method: 'GET', headers, cache: 'default', repeatable: true}).catch(
      (error: unknown) => {
        // A static host has no problem documents.
        if (isPortalError(error, 'nonsense') && error.status === 404)
          throw new PortalError('not-found', about, {cause: error, status: 404});
        throw error;
      },
    );
    return read(schema, answer, about);
  };

  const catalogue = once(async () => file(Catalogue, (await describe()).endpoints.catalogue, 'catalogue'));
  const search = once(async () => {
    const [{agencies}, all] = await Promise.all([describe(), catalogue()]);
    return createProcedureSearch(all.procedures, agencies);
  });

  const procedure = async (code: string): Promise<Procedure> => {
    const {endpoints} = await describe();
    const at = (known: string) =>
      file(
        Procedure,
        endpoints.procedure.replaceAll('{code}', encodeURIComponent(known)),
        `procedure ${known}`,
      );
    try {
      return await at(code);
    } catch (error) {
      if (!isPortalError(error, 'not-found')) throw error;
      // An old link still lands, also where no program looks up former codes.
      const successor = (await catalogue()).procedures.find(({formerCodes}) =>
        formerCodes?.some((former) => former === code),
      );
      if (!successor) throw error;
      return at(successor.code);
    }
  };

  return {
    portal,
    siteKey,
    describe,
    procedures: {
      catalogue,
      search: async (query, options) => (await search(options))(query),
      get: (code, options) => kept(procedures, code, () => procedure(code))(options),
      suggestions: (list, options) =>
        kept(
          lists,
          list,
          async () => (await call(catalogueRoutes.suggestions, {params: {list}})).names,
        )(options),
    },
  };
}

function kept<T>(
  answers: Map<string, (options?: CallOptions) => Promise<T>>,
  key: string,
  ask: () => Promise<T>,
): (options?: CallOptions) => Promise<T> {
  const known = answers.get(key) ?? once(ask);
  answers.set(key, known);
  return known;
}
