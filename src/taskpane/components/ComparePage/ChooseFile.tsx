import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { useMessages } from '../../words-context';

export interface ChooseFileProps {
  readonly isPrimary: boolean;
  readonly isBusy: boolean;
  readonly onChoose: (file: File) => void;
}

/** The way to a file on the user's machine. */
export function ChooseFile({ isPrimary, isBusy, onChoose }: ChooseFileProps) {
  const { comparePage: words } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const label = isPrimary ? words.choose : words.chooseOther;
  return (
    <div>
      <Button
        appearance={isPrimary ? 'primary' : 'secondary'}
        disabledFocusable={isBusy}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        data-testid="earlier-file"
        accept=".xlsx,.xlsm,.json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again after it was changed.
          target.value = '';
          if (file) onChoose(file);
        }}
      />
    </div>
  );
}
