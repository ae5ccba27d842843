import {writeFileSync} from 'node:fs';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {findBrowser} from './scripts/find-browser.mjs';

const args = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

const count = (suite) => {
  if (!suite) return {passed: 0, failed: 0};
  const own = suite.tests.filter(({skipped}) => !skipped);
  return [
    ...suite.suites.map(count),
    {passed: own.filter((t) => t.passed).length, failed: own.filter((t) => !t.passed).length},
  ].reduce((a, b) => ({passed: a.passed + b.passed, failed: a.failed + b.failed}));
};

/** Writes the totals for scripts/test.mjs. A file that fails outside its tests, or while loading, counts as one more. */
const totals = () => ({
  onTestRunFinished({sessions}) {
    const sum = {passed: 0, failed: 0};
    for (const session of sessions) {
      const {passed, failed} = count(session.testResults);
      sum.passed += passed;
      sum.failed += failed || (session.passed ? 0 : 1);
    }
    if (process.env.TEST_TOTALS) writeFileSync(process.env.TEST_TOTALS, JSON.stringify(sum));
  },
});

export default {
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts'],
  nodeResolve: {exportConditions: ['development', 'browser']},
  middleware: [
    // msw's worker must be at the root; served from its package, no copy is kept
    (context, next) => {
      if (context.path === '/mockServiceWorker.js')
        context.url = '/node_modules/msw/lib/mockServiceWorker.js';
      return next();
    },
    // workers are asked for by an address, which the plugin does not see
    (context, next) => {
      if (/^\/src\/.*-worker\.js$/.test(context.path)) context.url = context.url.replace('.js', '.ts');
      return next();
    },
    // a portal's pages have no ending; tests of frames show these from another origin, 127.0.0.1
    (context, next) => {
      if (/^\/test\/unit\/frame\/portal\/embed\/[a-z]+$/.test(context.path))
        context.url = `${context.path}.html${context.search}`;
      return next();
    },
  ],
  plugins: [esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'es2022'})],
  browsers: [
    chromeLauncher({
      launchOptions: {executablePath: await findBrowser(), args},
      // a tab behind another would be hidden, and paint no frame
      createPage: async ({context}) => {
        const page = await context.newPage();
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
        return page;
      },
      concurrency: 2,
    }),
  ],
  coverageConfig: {include: ['src/**/*.ts'], reporters: ['text-summary', 'lcovonly']},
  reporters: [defaultReporter({reportTestProgress: false}), totals()],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: {config: {timeout: 5000}},
  testsFinishTimeout: 60_000,
  browserStartTimeout: 60_000,
};
