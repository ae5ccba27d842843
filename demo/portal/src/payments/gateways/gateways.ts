import type {Config} from '../../platform/config.js';
import {counterGateway} from './counter.js';
import type {Gateway} from './gateway.js';
import {nationalGateway} from './national/national.js';
import {vietQrGateway} from './vietqr.js';

/** The ways to pay that this portal offers, by the id of their method, in the order in which they are offered. */
export type Gateways = ReadonlyMap<string, Gateway>;

/**
 * Those that the configuration holds what they need for.
 * @param origin - The portal's, as gateways and payers know it.
 */
export function openGateways({national}: Config, origin: () => string): Gateways {
  const gateways: Gateway[] = [
    vietQrGateway,
    ...(national ? [nationalGateway(national, origin)] : []),
    counterGateway,
  ];
  return new Map(gateways.map((gateway) => [gateway.method.id, gateway]));
}
