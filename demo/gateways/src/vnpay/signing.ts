import {HashAlgorithm, ignoreLogger, VNPay, type ReturnQueryFromVNPay} from 'vnpay';
import {buildPaymentUrlSearchParams, calculateSecureHash, hash} from 'vnpay/utils';

export interface Merchant {
  readonly tmnCode: string;
  readonly secret: string;
}

export interface Signing {
  /** Whether the merchant signed this query. */
  isSigned(query: Readonly<Record<string, string>>): boolean;
  /** The query text with its hash. */
  signQuery(parameters: Readonly<Record<string, string>>): string;
  /** Hash over values between bars, as the second interface has it. */
  hashOf(values: readonly string[]): string;
}

/** Signs and checks as VNPAY does, by an independent library: never by the code that it is there to try. */
export function createSigning({tmnCode, secret}: Merchant): Signing {
  const library = new VNPay({
    tmnCode,
    secureSecret: secret,
    vnpayHost: 'https://sandbox.vnpayment.vn',
    enableLog: false,
    loggerFn: ignoreLogger,
  });
  return {
    isSigned(query) {
      try {
        return library.verifyReturnUrl(query as unknown as ReturnQueryFromVNPay).isVerified;
      } catch {
        return false;
      }
    },
    signQuery(parameters) {
      const text = buildPaymentUrlSearchParams(parameters).toString();
      const signature = calculateSecureHash({
        secureSecret: secret,
        data: text,
        hashAlgorithm: HashAlgorithm.SHA512,
        bufferEncode: 'utf8',
      });
      return `${text}&vnp_SecureHash=${signature}`;
    },
    hashOf: (values) => hash(secret, values.join('|'), HashAlgorithm.SHA512),
  };
}
