export interface Kept {
  /** What the first ready line told. Rejects when the process ends before it. */
  ready: Promise<Record<string, unknown>>;
  /** The process that runs now; another one after a restart. */
  readonly pid: number;
  /** Ends the process: asks, and after 5 s insists. */
  stop(): Promise<void>;
}

export function keepRunning(options: {
  name: string;
  script: string;
  env: Record<string, string | undefined>;
  cwd: string;
  log: (line: string) => void;
}): Kept;
