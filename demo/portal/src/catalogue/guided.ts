import type {Component} from '../../../../src/contract/catalogue.js';
import {paperNamed} from '../../../../src/vietnam/papers/paper-named.js';
import {specimens} from '../specimens/specimens.js';

/** With what is known of such papers. Who makes the application on the page needs no word on where to get it. */
export function guided(component: Component): Component {
  const paper = component.fromForm ? undefined : paperNamed(component.name);
  if (!paper) return component;
  const {what, where, mark, specimen} = paper;
  return {
    ...component,
    guidance: {
      what,
      where,
      mark,
      ...(specimen && {specimen: {href: `specimens/${specimen}.svg`, alt: specimens[specimen].alt}}),
    },
  };
}
