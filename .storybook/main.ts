import type {StorybookConfig} from '@storybook/web-components-vite';

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: ['../public'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
} satisfies StorybookConfig;
