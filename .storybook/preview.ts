import type {Preview} from '@storybook/web-components-vite';
import type {HttpHandler} from 'msw';
import {setupWorker} from 'msw/browser';
import {mockPortal} from '../src/testing/msw.js';

const worker = setupWorker();

/** A story's `parameters.msw`. A function is called for each visit, so that a portal's state begins anew. */
interface StoryMsw {
  handlers?: HttpHandler[] | (() => HttpHandler[]);
}

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
    const {handlers = []} = (parameters['msw'] ?? {}) as StoryMsw;
    worker.use(...(typeof handlers === 'function' ? handlers() : handlers), ...mockPortal().handlers);
    return () => worker.resetHandlers();
  },
} satisfies Preview;
