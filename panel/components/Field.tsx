import { type ReactNode, useId } from 'react';

/** Attributes that tie a control to its label, hint and fault. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

interface FieldProps {
  readonly label: string;
  readonly hint: string;
  /** What is wrong with what was typed; takes the place of the hint. */
  readonly fault: string | undefined;
  readonly children: (control: FieldControl) => ReactNode;
}

/** A labelled control with a line below it that helps or says what is wrong. */
export const Field = ({ label, hint, fault, children }: FieldProps) => {
  const id = useId();
  const noteId = `${id}-note`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': noteId, 'aria-invalid': fault !== undefined })}
      <p id={noteId} className={fault === undefined ? 'hint' : 'fault'} aria-live="polite">
        {fault ?? hint}
      </p>
    </div>
  );
};
