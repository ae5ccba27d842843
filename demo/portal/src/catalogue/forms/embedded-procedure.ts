import type {Component, DeliveryMethod, Fee} from '../../../../../src/contract/catalogue.js';
import type {Form} from '../../../../../src/contract/form/schema.js';
import type {Words} from '../../../../../src/contract/marks.js';

/** What makes a procedure of the seed one that is filed here. Everything in it is composed for the reference portal [A]. */
export interface EmbeddedProcedure {
  form: Form;
  /** What differs from the seed's components, by their codes: a condition over the form's values, mostly. */
  papers?: Readonly<Record<string, Partial<Component>>>;
  /** Components that our form makes necessary, such as the proof of a guardian. */
  morePapers?: readonly Component[];
  /** Says by the form's values when a fee of the seed is owed. */
  fee?: (fee: Fee) => Fee;
  deliveryMethods?: DeliveryMethod[];
  /** What remains to be done in person, where the level of service is `mot-phan`. */
  inPerson?: Words;
}
