export function freePorts(first: number, count: number): Promise<number[]>;
