/**
 * Imports go one way: vietnam ← contract ← client ← flows ← ui (reads i18n) ← frame/host ← elements ← page, frame/guest.
 * Each room may import itself and the rooms named here.
 */
const below = {
  vietnam: [],
  contract: ['vietnam'],
  client: ['contract', 'vietnam'],
  flows: ['client', 'contract', 'vietnam'],
  i18n: ['contract', 'vietnam'],
  ui: ['i18n', 'flows', 'client', 'contract', 'vietnam'],
  frame: ['ui', 'i18n', 'flows', 'client', 'contract', 'vietnam'],
  elements: ['frame', 'ui', 'i18n', 'flows', 'client', 'contract', 'vietnam'],
  page: ['elements', 'frame', 'ui', 'i18n', 'client', 'contract', 'vietnam'],
  testing: ['client', 'contract', 'vietnam'],
};

/** The guest is the top of the house in the frame's document, though it lives in src/frame. */
const guest = '^src/frame/guest';

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}},
    },
    {name: 'resolvable', severity: 'error', from: {}, to: {couldNotResolve: true}},
    ...Object.entries(below).map(([room, rooms]) => ({
      name: `${room}-imports-downwards`,
      severity: 'error',
      from: {path: `^src/${room}/`, pathNot: guest},
      to: {path: '^src/[^/]+/', pathNot: `^src/(${[room, ...rooms].join('|')})/`},
    })),
    {
      name: 'guest-is-on-top',
      severity: 'error',
      from: {path: '^src/', pathNot: guest},
      to: {path: guest},
    },
    {
      name: 'no-entry-from-inside',
      severity: 'error',
      from: {path: '^src/[^/]+/'},
      to: {path: '^src/(cdn|index)\\.ts$'},
    },
    {
      name: 'servers-know-only-contract-and-land',
      severity: 'error',
      from: {path: '^demo/(portal|gateways)/', pathNot: '\\.test\\.ts$'},
      to: {path: '^src/', pathNot: '^src/(contract|vietnam)/'},
    },
    {
      name: 'servers-do-not-import-each-other',
      severity: 'error',
      from: {path: '^demo/([^/]+)/'},
      to: {path: '^demo/([^/]+)/', pathNot: '^demo/$1/'},
    },
    {
      name: 'source-does-not-import-demo-or-test',
      severity: 'error',
      from: {path: '^src/'},
      to: {path: '^(demo|test|stories)/'},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    doNotFollow: {path: 'node_modules'},
    exclude: {path: '(^|/)dist/'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
