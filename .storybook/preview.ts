import type {Preview} from '@storybook/web-components-vite';
import type {RequestHandler} from 'msw';
import {setupWorker} from 'msw/browser';

const worker = setupWorker();

export default {
  parameters: {a11y: {test: 'error'}, controls: {expanded: true}},
  async beforeAll() {
    // relative: a static build may stand below any path
    await worker.start({
      quiet: true,
      onUnhandledFrame: 'bypass',
      serviceWorker: {url: './mockServiceWorker.js'},
    });
  },
  beforeEach({parameters}) {
    const {handlers = []} = (parameters['msw'] ?? {}) as {handlers?: RequestHandler[]};
    worker.use(...handlers);
    return () => worker.resetHandlers();
  },
} satisfies Preview;
