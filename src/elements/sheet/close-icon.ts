import {svg} from 'lit';
import {icon} from '../../ui/icon.js';

export const closeIcon = icon(svg`<path d="M6 6l12 12M18 6L6 18" />`);
