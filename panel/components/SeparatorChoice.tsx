import type { CsvSeparator } from '../../shared/messages.ts';
import { t } from '../words.ts';

const choices = [
  { separator: ',', label: 'panel.settings.separator.comma' },
  { separator: ';', label: 'panel.settings.separator.semicolon' },
] as const;

interface SeparatorChoiceProps {
  readonly separator: CsvSeparator;
  readonly onChoose: (separator: CsvSeparator) => void;
}

/** Which separator this person's spreadsheet expects; takes effect at once. */
export const SeparatorChoice = ({ separator, onChoose }: SeparatorChoiceProps) => (
  <fieldset className="choices">
    <legend>{t('panel.settings.separator')}</legend>
    {choices.map((choice) => (
      <label key={choice.separator}>
        <input
          type="radio"
          name="separator"
          checked={choice.separator === separator}
          onChange={() => onChoose(choice.separator)}
        />
        {t(choice.label)}
      </label>
    ))}
  </fieldset>
);
