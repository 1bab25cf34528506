import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, ReactNode } from 'react';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** One primary button a screen; what is quiet looks like text. */
  readonly kind: 'primary' | 'secondary' | 'quiet';
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}

const kinds = {
  primary: 'button button-small button-primary',
  secondary: 'button button-small button-secondary',
  quiet: 'button button-small button-tertiary',
} as const;

export const Button = ({ kind, icon: Icon, children, ...rest }: ButtonProps) => (
  <button type="button" className={kinds[kind]} {...rest}>
    {Icon && <Icon size={16} aria-hidden="true" />}
    {children}
  </button>
);
