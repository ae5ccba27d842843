/** The running demo. */
export interface Demo {
  /** `http://127.0.0.1:PORT`: another site than all others, which are `http://localhost:PORT`. */
  portal: string;
  school: string;
  district: string;
  desk: string;
  bank: string;
  inbox: string;
  /** VNPAY's stand-in. */
  vnpay: string;
  /** The national payment platform's stand-in. */
  national: string;
  officer: {name: string; password: string};
  dataDir: string;
  /** The processes that run now. One that dies is started again, on the same port, under another id. */
  pids(): {portal: number; gateways: number; sites: number};
  /** Ends all processes. */
  close(): Promise<void>;
}

export function startDemo(
  env?: Record<string, string | undefined>,
  log?: (line: string) => void,
): Promise<Demo>;
