import {html} from 'hono/html';
import type {Procedure} from '../../../../src/contract/catalogue.js';
import type {Route} from '../../../../src/contract/route.js';
import {routes} from '../../../../src/contract/routes.js';
import type {Land} from '../catalogue/land.js';

const auths: Record<Route['auth'], string> = {
  none: 'any registered site',
  session: 'DPoP-bound token',
  own: 'the portal’s own pages',
};

const marks = [
  ['S', 'the province’s guidance'],
  ['L', 'looked up in a law, an official list or a public page'],
  ['K', 'generally known, not looked up'],
  ['A', 'assumed for this reference portal'],
] as const;

const mark = (value: string | undefined) =>
  html`<span class="mark ${value === 'S' || value === 'L' ? '' : 'unsure'}">${value ?? 'A'}</span>`;

/** The contract's calls, and how sure each fact of the catalogue is. */
export const docs = (land: Land) =>
  html`<main class="wrap docs" lang="en">
    <h1>The contract and the catalogue</h1>
    <p class="lead">
      What this portal speaks, from the same table that checks its requests; the schemas are in
      <a href="/openapi.json">/openapi.json</a>, and what the portal says of itself in
      <a href="/.well-known/dvc-portal">/.well-known/dvc-portal</a>.
    </p>
    <h2>Calls</h2>
    ${Object.entries(routes as Record<string, Record<string, Route>>).map(([resource, group]) =>
      callsOf(resource, Object.values(group)),
    )}
    <h2>Catalogue on ${land.date}</h2>
    <p>
      A mark says how sure a fact is: ${marks.map(([letter, meaning]) => html`${mark(letter)} ${meaning}. `)}
      What is known only, or assumed, is never official.
    </p>
    ${catalogueTable(land)}
  </main>`;

const callsOf = (resource: string, group: Route[]) =>
  html`<h3>${resource}</h3>
    <div class="scroll">
      <table>
        <tr>
          <th>Call</th>
          <th>What it does</th>
          <th>For</th>
          <th>Problems</th>
        </tr>
        ${group.map(
          ({method, path, summary, auth, problems}) =>
            html`<tr>
              <td><code>${method} /api/v1/${path}</code></td>
              <td>${summary}</td>
              <td>${auths[auth]}</td>
              <td>${problems.join(', ')}</td>
            </tr>`,
        )}
      </table>
    </div>`;

const facts = ['code', 'name', 'agencies', 'duration', 'fees', 'components', 'service', 'form'] as const;

const catalogueTable = (land: Land) =>
  html`<div class="scroll">
    <table>
      <tr>
        <th>Procedure</th>
        <th>Filed</th>
        ${facts.map((fact) => html`<th>${fact}</th>`)}
      </tr>
      ${land.procedures.map(
        (procedure: Procedure) =>
          html`<tr>
            <td lang="vi"><code>${procedure.code}</code> ${procedure.name}</td>
            <td>${procedure.filing === 'embedded' ? 'here' : 'handed over'}</td>
            ${facts.map(
              (fact) =>
                html`<td>${fact === 'form' && !procedure.form ? '' : mark(procedure.certainty?.[fact])}</td>`,
            )}
          </tr>`,
      )}
    </table>
  </div>`;
