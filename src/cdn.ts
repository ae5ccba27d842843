import {watchPage} from './page/loader.js';

export {load} from './page/loader.js';
/** Loaded when it is first called. */
export const diagnose = async (element: Element) => (await import('./page/doctor.js')).diagnose(element);

watchPage(document);
