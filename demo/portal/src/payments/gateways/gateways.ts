import type {Config} from '../../platform/config.js';
import {counterGateway} from './counter.js';
import type {Gateway, Home} from './gateway.js';
import {nationalGateway} from './national/national.js';
import {vietQrGateway} from './vietqr.js';
import {vnpayGateway} from './vnpay/vnpay.js';

/** The ways to pay that this portal offers, by the id of their method, in the order in which they are offered. */
export type Gateways = ReadonlyMap<string, Gateway>;

/** Those that the configuration holds what they need for. */
export function openGateways({national, vnpay}: Config, home: Home): Gateways {
  const gateways: Gateway[] = [
    vietQrGateway,
    ...(vnpay ? [vnpayGateway(vnpay, home)] : []),
    ...(national ? [nationalGateway(national, home)] : []),
    counterGateway,
  ];
  return new Map(gateways.map((gateway) => [gateway.method.id, gateway]));
}
