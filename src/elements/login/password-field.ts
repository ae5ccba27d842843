import {keyed} from 'lit/directives/keyed.js';
import {button} from '../../ui/button.js';
import {textField, type TextField} from '../../ui/input.js';

export interface PasswordField extends Pick<TextField, 'id' | 'label' | 'hint' | 'error' | 'value'> {
  autocomplete: 'current-password' | 'new-password';
  shown: boolean;
  /** Others use this machine: the browser is not to know that it is a password. */
  discreet: boolean;
  words: {show: string; hide: string; showPassword: string; hidePassword: string};
  onInput: (value: string) => void;
  onShow: (shown: boolean) => void;
}

const canMask = () => CSS.supports('-webkit-text-security', 'disc');

/** A password that can be looked at: people mistype on small keys, and nobody is looking over the shoulder at home. */
export const passwordField = ({shown, discreet, words, onShow, ...field}: PasswordField): unknown => {
  const masks = discreet && canMask();
  // a browser goes on watching a field that was once a password's
  return keyed(
    masks,
    textField({
      ...field,
      type: shown || masks ? 'text' : 'password',
      masked: masks && !shown,
      ...(masks && {autocomplete: 'off'}),
      verbatim: true,
      required: true,
      after: button({
        label: shown ? words.hide : words.show,
        name: shown ? words.hidePassword : words.showPassword,
        onClick: () => onShow(!shown),
      }),
    }),
  );
};
