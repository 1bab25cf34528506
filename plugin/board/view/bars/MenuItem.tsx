import { Check } from 'lucide-react';

interface MenuItemProps {
  readonly label: string;
  /** For one of several choices: whether it is the chosen one. */
  readonly checked?: boolean;
  readonly onChoose: () => void;
  readonly close: () => void;
}

export const MenuItem = ({ label, checked, onChoose, close }: MenuItemProps) => {
  const choose = (): void => {
    close();
    onChoose();
  };
  const role =
    checked === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': checked };
  return (
    <button type="button" className="menu-item" tabIndex={-1} {...role} onClick={choose}>
      {checked === undefined ? null : (
        <Check aria-hidden="true" visibility={checked ? 'visible' : 'hidden'} />
      )}
      {label}
    </button>
  );
};
