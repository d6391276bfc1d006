import { Select, ToggleGroup } from '@digdir/designsystemet-react';
import { themes } from '../look/preferences.ts';
import { languages, parseLanguage } from '../text/language.ts';
import { useLanguage } from '../text/useLanguage.ts';
import type { Preferences } from '../look/preferences.ts';

interface LooksProps {
  readonly preferences: Preferences;
  change(changes: Partial<Preferences>): void;
}

/** Each language in its own words, so that one finds back. */
const names = { nb: 'Norsk', en: 'English' };

/** The choice of language and of light or dark. */
export function Looks({ preferences, change }: LooksProps) {
  const { texts } = useLanguage();
  return (
    <div className="choices small" role="group" aria-label={texts.settings}>
      <Select
        aria-label={texts.theme.label}
        value={preferences.theme}
        onChange={({ target }) => {
          const theme = themes.find((name) => name === target.value);
          if (theme !== undefined) change({ theme });
        }}
      >
        {themes.map((theme) => (
          <Select.Option key={theme} value={theme}>
            {texts.theme[theme]}
          </Select.Option>
        ))}
      </Select>
      <ToggleGroup
        aria-label={texts.language.label}
        variant="secondary"
        value={preferences.language}
        onChange={(value) => {
          const language = parseLanguage(value);
          if (language !== undefined) change({ language });
        }}
      >
        {languages.map((language) => (
          <ToggleGroup.Item key={language} value={language} lang={language}>
            {names[language]}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup>
    </div>
  );
}
