import { withKeys } from '../store/with-keys.ts';

/** A short label for a narrow column; it may break after a dash or a slash, unless a space follows to break at. */
export const ChoiceLabel = ({ text }: { readonly text: string }) =>
  withKeys(text.split(/(?<=[–/])(?!.* )/), (part) => part).map(({ key, value }) => (
    <span key={key} className="choice-part">
      {value}
    </span>
  ));
