import type {HttpHandler} from 'msw';
import type {TemplateResult} from 'lit';
import type {StoryObj} from '@storybook/web-components-vite';
import {mockPortal, type MockPortal, type MockPortalOptions} from '../../src/testing/msw.js';
import {person, type Person} from '../../test/support/person.js';
import {at} from './clock.js';

/** Where the mock portal is; a story's element names it. */
export const portalUrl = 'https://portal.example/';

export interface Scene {
  /** What the portal is like. */
  portal?: MockPortalOptions;
  /** What happened before the person came. */
  before?: (portal: MockPortal) => void;
  /** What goes wrong while they are here. */
  faults?: (portal: MockPortal) => HttpHandler[];
  /** The moment on the device's clock, ISO 8601; absent: now. */
  moment?: string;
  show: () => TemplateResult;
  /** What the person does to get there. */
  play?: (who: Person, portal: MockPortal) => Promise<unknown>;
}

/** A state that somebody can be in, on a mock portal of its own. */
export function scene({portal: options, before, faults, moment, show, play}: Scene): StoryObj {
  let portal = mockPortal(options);
  const handlers = () => {
    portal = mockPortal(options);
    before?.(portal);
    return [...(faults?.(portal) ?? []), ...portal.handlers];
  };
  return {
    parameters: {msw: {handlers}},
    render: show,
    ...(moment !== undefined && {beforeEach: () => at(moment)}),
    ...(play && {play: async ({canvasElement}) => void (await play(person(canvasElement), portal))}),
  };
}
