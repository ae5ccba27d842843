import {svg} from 'lit';
import {icon} from '../../ui/icon.js';

export const phoneIcon = icon(
  svg`<path d="M6 4h3l1.8 4.6-2 1.5a12 12 0 005.1 5.1l1.5-2L20 15v3a2 2 0 01-2.2 2A15.5 15.5 0 014 6.2A2 2 0 016 4z" />`,
);
