import {civilPapers} from './civil-papers.js';
import {diplomaPapers} from './diploma-papers.js';
import type {KnownPaper} from './known-paper.js';
import {schoolPapers} from './school-papers.js';
import {supportPapers} from './support-papers.js';

const known: readonly KnownPaper[] = [...schoolPapers, ...diplomaPapers, ...supportPapers, ...civilPapers];

/** By the name of a component ("Học bạ (bản chính)"); undefined for a paper that nothing is known of. */
export const paperNamed = (name: string): KnownPaper | undefined => known.find(({named}) => named.test(name));
