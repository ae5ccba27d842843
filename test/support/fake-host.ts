import type {DvcEventDetails, DvcEventType} from '../../src/frame/events.js';
import type {ViewHost} from '../../src/elements/view.js';

export interface FakeHost extends ViewHost {
  /** What the site was told, in order. */
  readonly told: {type: DvcEventType; detail: object}[];
  /** What the site cancels. */
  cancels: Set<DvcEventType>;
}

export function fakeHost(kind: ViewHost['kind'] = 'frame'): FakeHost {
  const told: FakeHost['told'] = [];
  const cancels = new Set<DvcEventType>();
  return {
    kind,
    told,
    cancels,
    emit: <K extends DvcEventType>(type: K, detail: DvcEventDetails[K]) => {
      told.push({type, detail});
      return Promise.resolve(!cancels.has(type));
    },
    reveal: () => undefined,
    pageAddress: () => Promise.resolve('https://school.example/dich-vu-cong?id=7'),
    portalPage: 'https://portal.example/embed/wizard',
  };
}
