/** Sets the page's clock to a moment; it goes on from there. @returns What sets it right again. */
export function at(moment: string): () => void {
  const Real = globalThis.Date;
  const shift = Real.parse(moment) - Real.now();
  class Shifted extends Real {
    constructor(...given: []) {
      if (given.length === 0) super(Real.now() + shift);
      else super(...given);
    }
    static override now(): number {
      return Real.now() + shift;
    }
  }
  globalThis.Date = Shifted as DateConstructor;
  return () => {
    globalThis.Date = Real;
  };
}
