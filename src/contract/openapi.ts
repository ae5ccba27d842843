import {Field} from './form/schema.js';
import * as z from './zod.js';
import {Problem} from './problem.js';
import type {Route} from './route.js';
import {routes} from './routes.js';
import {contractVersion, PortalDescription} from './portal.js';

type Json = Record<string, unknown>;

/**
 * The contract as an OpenAPI 3.1 document, made from the same schemas that client and portal check with.
 * @param server - Absolute URL that the API's paths are under, such as `https://portal.example/api/v1`.
 */
export function openApi(server: string): Json {
  const paths: Record<string, Json> = {};
  for (const [tag, group] of Object.entries(routes)) {
    for (const [name, route] of Object.entries(group) as [string, Route][]) {
      const path = `/${route.path}`;
      paths[path] = {...paths[path], [route.method.toLowerCase()]: operation(tag, name, route)};
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'dvc-embed portal contract',
      version: `${contractVersion}.0.0`,
      license: {name: 'MIT', identifier: 'MIT'},
    },
    servers: [{url: server}],
    tags: Object.keys(routes).map((name) => ({name})),
    paths,
    components: {
      schemas: {
        Field: schemaOf(z.array(Field), 'Field'),
        Problem: schemaOf(Problem),
        PortalDescription: schemaOf(PortalDescription),
      },
      securitySchemes: {
        dpop: {type: 'http', scheme: 'DPoP', description: 'RFC 9449: a token and a proof of its key.'},
      },
    },
  };
}

function operation(tag: string, name: string, route: Route): Json {
  const parameters = [
    ...[...route.path.matchAll(/\{(\w+)\}/g)].map(([, id]) => ({
      name: id,
      in: 'path',
      required: true,
      schema: {type: 'string'},
    })),
    ...(route.query ?? []).map((id) => ({name: id, in: 'query', schema: {type: 'string'}})),
    ...(route.headers ?? []).map((id) => ({
      name: id,
      in: 'header',
      required: true,
      schema: {type: 'string'},
    })),
  ];
  return {
    operationId: `${tag}.${name}`,
    tags: [tag],
    summary: route.summary,
    ...(parameters.length > 0 && {parameters}),
    ...(route.body && {
      requestBody: {required: true, content: {'application/json': {schema: schemaOf(route.body)}}},
    }),
    security: route.auth === 'session' ? [{dpop: []}] : [],
    responses: {
      [route.status]: {
        description: route.summary,
        ...(route.answer && {content: {'application/json': {schema: schemaOf(route.answer)}}}),
        ...(route.file && {content: {[route.file]: {}}}),
      },
      default: {
        description: route.problems.length > 0 ? `A problem: ${route.problems.join(', ')}.` : 'A problem.',
        content: {'application/problem+json': {schema: {$ref: '#/components/schemas/Problem'}}},
      },
    },
  };
}

/** What holds itself: a list asks of each member what a form asks. Everything else is written where it is used. */
const named = z.registry<{id: string}>().add(Field, {id: 'Field'});

/** @param only - One of the named schemas inside it, alone. */
function schemaOf(schema: z.core.$ZodType, only?: string): Json {
  const {
    $schema: _,
    $defs = {},
    ...rest
  } = z.toJSONSchema(schema as z.ZodMiniType, {
    io: 'input',
    unrepresentable: 'any',
    metadata: named,
  }) as Json & {$defs?: Record<string, Json>};
  const wanted = only === undefined ? rest : $defs[only];
  return JSON.parse(JSON.stringify(wanted).replaceAll('#/$defs/', '#/components/schemas/')) as Json;
}
