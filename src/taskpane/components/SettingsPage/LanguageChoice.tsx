import { Radio, RadioGroup } from '@fluentui/react-components';
import { LANGUAGE_CODES, LANGUAGE_TABLE, isLanguageCode, type LanguageCode } from '../../../messages/language-table';
import { useLanguageCode, useMessages } from '../../words-context';

/** Every language that the program speaks, each by its own name. */
export function LanguageChoice({ onChoose }: { readonly onChoose: (language: LanguageCode) => void }) {
  const { settings } = useMessages().pane;
  return (
    <RadioGroup
      layout="horizontal"
      aria-label={settings.language}
      value={useLanguageCode()}
      onChange={(_event, { value }) => isLanguageCode(value) && onChoose(value)}
    >
      {LANGUAGE_CODES.map((code) => (
        <Radio key={code} value={code} label={<span lang={code}>{LANGUAGE_TABLE[code].name}</span>} />
      ))}
    </RadioGroup>
  );
}
