import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pino} from 'pino';
import {draw} from '../../../demo/portal/src/papers/drawings.js';
import {readConfig} from '../../../demo/portal/src/platform/config.js';
import {startPortal, type Portal, type PortalOptions} from '../../../demo/portal/src/portal.js';

export const schoolOrigin = 'http://localhost:9001';
export const districtOrigin = 'http://localhost:9002';

export interface TestPortal extends Portal {
  dataDir: string;
}

/**
 * A whole portal on a free port, its database in memory and its files in a folder of its own, on a day of the seed's time.
 * Papers are drawn when a test asks for them.
 * @param env - Settings that differ, as the portal reads them from the environment.
 */
export async function startTestPortal(
  env: NodeJS.ProcessEnv = {},
  {onDisk = false, ...options}: Partial<PortalOptions> & {onDisk?: boolean} = {},
): Promise<TestPortal> {
  const dataDir = mkdtempSync(join(tmpdir(), 'dvc-portal-'));
  const config = readConfig({
    DATA_DIR: dataDir,
    PORT: '0',
    LAND_DATE: '2025-03-03',
    SITES: `school-demo=${schoolOrigin} district-demo=${districtOrigin}`,
    CAPTCHA_FIXED: 'KONTUM',
    ...env,
  });
  const portal = await startPortal(config, {
    ...(!onDisk && {database: 'memory' as const}),
    log: pino({level: 'silent'}),
    drawsAhead: false,
    draw,
    ...options,
  });
  return {
    ...portal,
    dataDir,
    close: async () => {
      await portal.close();
      rmSync(dataDir, {recursive: true, force: true});
    },
  };
}
