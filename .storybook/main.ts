import type {StorybookConfig} from '@storybook/web-components-vite';

/** `sideEffects` in package.json speaks of dist/; here each source may have them, such as defining an element. */
const sourcesAct = {
  name: 'sources-act',
  transform: (code: string, id: string) =>
    /\/src\/[^?]*\.ts$/.test(id) ? {code, map: null, moduleSideEffects: true} : undefined,
};

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: ['../public'],
  viteFinal: (config) => ({...config, plugins: [...(config.plugins ?? []), sourcesAct]}),
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
} satisfies StorybookConfig;
