import type {TemplateResult} from 'lit';
import {button} from '../../ui/button.js';
import {textField, type TextField} from '../../ui/input.js';

export interface PasswordField extends Pick<TextField, 'id' | 'label' | 'hint' | 'error' | 'value'> {
  autocomplete: 'current-password' | 'new-password';
  shown: boolean;
  words: {show: string; hide: string; showPassword: string; hidePassword: string};
  onInput: (value: string) => void;
  onShow: (shown: boolean) => void;
}

/** A password that can be looked at: people mistype on small keys, and nobody is looking over the shoulder at home. */
export const passwordField = ({shown, words, onShow, ...field}: PasswordField): TemplateResult =>
  textField({
    ...field,
    type: shown ? 'text' : 'password',
    verbatim: true,
    required: true,
    after: button({
      label: shown ? words.hide : words.show,
      name: shown ? words.hidePassword : words.showPassword,
      onClick: () => onShow(!shown),
    }),
  });
