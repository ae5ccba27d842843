/** A reporter for `node --test` that writes only the totals, as JSON. Suites are not tests, skipped ones not counted. */
export default async function* totals(events) {
  let passed = 0;
  let failed = 0;
  for await (const {type, data} of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' || data.skip !== undefined || data.todo !== undefined) continue;
    if (type === 'test:fail') failed++;
    // a file without a test in it reports itself
    else if (!/\.(test|package|journey|fault)\.ts$/.test(data.name)) passed++;
  }
  yield JSON.stringify({passed, failed});
}
