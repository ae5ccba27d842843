import type {Procedure} from '../../contract/catalogue.js';
import {suggestOf} from '../../contract/form/types/registry.js';
import type {PortalClient} from '../../client/portal-client.js';
import {fieldsOf} from './draft-values.js';

/** Names of places and schools for a procedure's fields, each list asked for once. Without them typing does as well. */
export class Suggestions {
  private readonly lists = new Map<string, readonly string[]>();
  private readonly onChange: () => void;

  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  /** For checks: a list that has not come, or could not, is not looked at. */
  readonly known = (list: string): readonly string[] | undefined => {
    const names = this.lists.get(list);
    return names?.length ? names : undefined;
  };

  of(list: string | undefined): readonly string[] | undefined {
    return list === undefined ? undefined : this.lists.get(list);
  }

  ask({procedures}: PortalClient, procedure: Procedure): void {
    for (const field of fieldsOf(procedure)) {
      const suggest = suggestOf(field);
      if (!suggest || this.lists.has(suggest)) continue;
      this.lists.set(suggest, []);
      void procedures.suggestions(suggest).then(
        (names) => {
          this.lists.set(suggest, names);
          this.onChange();
        },
        () => this.lists.delete(suggest),
      );
    }
  }
}
