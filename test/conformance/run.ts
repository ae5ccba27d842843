import {parseArgs} from 'node:util';
import {runConformance} from '../../src/testing/conformance/index.js';

const usage = 'npm run conformance -- --portal URL [--site KEY --origin ORIGIN]';

const {values} = parseArgs({
  options: {portal: {type: 'string'}, site: {type: 'string'}, origin: {type: 'string'}},
});

if (!values.portal || !URL.canParse(values.portal)) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const results = await runConformance({
    portal: values.portal,
    siteKey: values.site ?? '',
    origin: values.origin ?? new URL(values.portal).origin,
  });
  for (const {name, ok, detail} of results)
    console.log(`${ok ? '✓' : '✗'} ${name}${detail ? `\n    ${detail}` : ''}`);
  const passed = results.filter(({ok}) => ok).length;
  console.log(`\n${passed} passed, ${results.length - passed} failed`);
  if (passed < results.length) process.exitCode = 1;
}
