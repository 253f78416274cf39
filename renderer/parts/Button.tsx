import type { ComponentPropsWithRef } from 'react';
import { Icon, type IconName } from './Icon.tsx';

type ButtonProps = Omit<ComponentPropsWithRef<'button'>, 'type' | 'className'> & {
  /** `submit` where Enter in a field of its form is to press it. */
  readonly type?: 'button' | 'submit';
  /** `primary` is the one action of a view; `quiet` has no frame. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'private';
  readonly icon?: IconName;
};

/** A button with words on it. */
export function Button({ type = 'button', look = 'plain', icon, children, ...rest }: ButtonProps) {
  return (
    <button type={type} className={`button button-${look}`} {...rest}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  );
}

type IconButtonProps = Omit<ComponentPropsWithRef<'button'>, 'type' | 'className' | 'aria-label' | 'children'> & {
  readonly icon: IconName;
  /** Its name, for a screen reader and as a tip. */
  readonly label: string;
  /** The key that does the same, shown in the tip. */
  readonly keyHint?: string;
  /** For a button that switches something on and off. */
  readonly pressed?: boolean;
};

/** A button with a picture only; its name is its tip. */
export function IconButton({ icon, label, keyHint, pressed, ...rest }: IconButtonProps) {
  const tip = keyHint === undefined ? label : `${label} (${keyHint})`;
  return (
    <button type="button" className="icon-button" aria-label={label} aria-pressed={pressed} title={tip} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
