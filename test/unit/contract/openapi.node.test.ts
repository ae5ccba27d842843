import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Validator} from '@seriousme/openapi-schema-validator';
import {openApi} from '../../../src/contract/openapi.js';
import {pathOf} from '../../../src/contract/route.js';
import {routes} from '../../../src/contract/routes.js';
import {findAgency, isValidOn, topDown, type Agency} from '../../../src/contract/portal.js';

test('the contract is a valid OpenAPI 3.1 document, by somebody else’s validator', async () => {
  const {valid, errors} = await new Validator().validate(openApi('https://portal.example/api/v1'));
  assert.equal(valid, true, JSON.stringify(errors));
});

test('every route of the table stands in the document, once', () => {
  const document = openApi('https://portal.example/api/v1') as {
    paths: Record<string, Record<string, {operationId: string}>>;
  };
  const described = Object.values(document.paths).flatMap((path) =>
    Object.values(path).map(({operationId}) => operationId),
  );
  const named = Object.entries(routes).flatMap(([group, list]) =>
    Object.keys(list).map((name) => `${group}.${name}`),
  );
  assert.deepEqual(described.sort(), named.sort());
});

test('a parameter is encoded into its path', () => {
  assert.equal(pathOf('tracking/{handle}', {handle: 'a/b?c'}), 'tracking/a%2Fb%3Fc');
});

test('a unit code is read from the top, and an agency is valid between its dates', () => {
  assert.equal(topDown('000.00.90.H34'), 'H34.90');
  assert.equal(topDown('000.09.83.H34'), 'H34.83.09');
  assert.equal(topDown('000.00.00.H34'), 'H34');
  const agency: Agency = {
    id: 'so-gddt',
    code: '000.00.90.H34',
    name: 'Sở',
    level: 'province',
    validFrom: null,
    validTo: '2025-06-30',
  };
  assert.equal(findAgency([agency], 'H34.90'), agency);
  assert.equal(isValidOn(agency, '2025-06-30'), true);
  assert.equal(isValidOn(agency, '2025-07-01'), false);
});
