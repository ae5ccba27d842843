import type {Guidance} from '../../../../../src/contract/catalogue.js';
import type {SpecimenName} from '../../specimens/specimens.js';
import {specimens} from '../../specimens/specimens.js';
import {civilPapers} from './civil-papers.js';
import {diplomaPapers} from './diploma-papers.js';
import {schoolPapers} from './school-papers.js';
import {supportPapers} from './support-papers.js';

/** What is known of one kind of paper, whichever procedure asks for it. */
export interface KnownPaper extends Omit<Guidance, 'specimen'> {
  /** Found in the name of a component. The first that fits is taken. */
  named: RegExp;
  specimen?: SpecimenName;
}

const known: readonly KnownPaper[] = [...schoolPapers, ...diplomaPapers, ...supportPapers, ...civilPapers];

/** By the name of the component; undefined for a paper that nothing is known of. */
export function guidanceFor(name: string): Guidance | undefined {
  const paper = known.find(({named}) => named.test(name));
  if (!paper) return undefined;
  const {what, where, specimen, mark} = paper;
  return {
    what,
    where,
    mark,
    ...(specimen && {specimen: {href: `specimens/${specimen}.svg`, alt: specimens[specimen].alt}}),
  };
}
