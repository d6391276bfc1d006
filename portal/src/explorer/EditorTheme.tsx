import { useGraphiQL, useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

/** The names GraphiQL asks the editor for. */
export const editorTheme = { light: 'helsegraf-light', dark: 'helsegraf-dark' } as const;

interface Palette {
  readonly accent: string;
  readonly ink: string;
  readonly surface: string;
  readonly hover: string;
  readonly selection: string;
  /** Token colors, without `#`: keywords and types, fields, arguments and variables, strings, numbers and enum values. */
  readonly keyword: string;
  readonly name: string;
  readonly argument: string;
  readonly text: string;
  readonly value: string;
  readonly comment: string;
}

/** Each token color has a contrast of at least 4.5 : 1 with the surface. */
const palettes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    accent: '#0062ba',
    ink: '#292c30',
    surface: '#ffffff',
    hover: '#0062ba14',
    selection: '#0062ba2e',
    keyword: '6b3f87',
    name: '005db1',
    argument: '8a4b08',
    text: '2c6b34',
    value: '9a3412',
    comment: '5b5d60',
  },
  dark: {
    accent: '#6fa6d8',
    ink: '#ececec',
    surface: '#26282b',
    hover: '#6fa6d81f',
    selection: '#6fa6d838',
    keyword: 'cfa9e6',
    name: '8fbfe8',
    argument: 'e9b872',
    text: 'a4d3a0',
    value: 'f0a58a',
    comment: 'a7a8a9',
  },
};

/** Gives the editor the portal's colors and follows the system's choice of light or dark. Shows nothing of its own. */
export function EditorTheme() {
  const monaco = useMonaco((state) => state.monaco);
  const theme = useGraphiQL((state) => state.theme);

  useEffect(() => {
    if (monaco === undefined) return undefined;
    for (const mode of ['light', 'dark'] as const) monaco.editor.defineTheme(editorTheme[mode], themeData(mode));
    const darkSystem = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => monaco.editor.setTheme(editorTheme[theme ?? (darkSystem.matches ? 'dark' : 'light')]);
    apply();
    darkSystem.addEventListener('change', apply);
    return () => darkSystem.removeEventListener('change', apply);
  }, [monaco, theme]);

  return null;
}

function themeData(mode: 'light' | 'dark') {
  const { accent, ink, surface, hover, selection, ...token } = palettes[mode];
  const clear = '#00000000';
  return {
    base: mode === 'light' ? ('vs' as const) : ('vs-dark' as const),
    inherit: true,
    rules: [
      { token: 'keyword', foreground: token.keyword },
      { token: 'type.identifier', foreground: token.keyword },
      { token: 'key.identifier', foreground: token.name },
      { token: 'string.key.json', foreground: token.name },
      { token: 'argument.identifier', foreground: token.argument },
      { token: 'string', foreground: token.text },
      { token: 'string.value.json', foreground: token.text },
      { token: 'number', foreground: token.value },
      { token: 'keyword.json', foreground: token.value },
      { token: 'constant', foreground: token.value },
      { token: 'comment', foreground: token.comment },
    ],
    colors: {
      'editor.background': clear,
      'scrollbar.shadow': clear,
      'editorLineNumber.foreground': `#${token.comment}`,
      focusBorder: accent,
      highlight: accent,
      'highlighted.label': accent,
      'textLink.foreground': accent,
      'textLink.activeForeground': accent,
      'editorLink.activeForeground': accent,
      'list.highlightForeground': accent,
      'list.focusHighlightForeground': accent,
      'pickerGroup.foreground': accent,
      'editorWidget.resizeBorder': accent,
      'editorWidget.background': surface,
      'editorHoverWidget.background': surface,
      'editorSuggestWidget.background': surface,
      'menu.background': surface,
      'quickInput.background': surface,
      'input.background': hover,
      'list.hoverBackground': hover,
      'inputOption.hoverBackground': hover,
      'toolbar.hoverBackground': hover,
      'menu.selectionForeground': accent,
      'menu.selectionBackground': selection,
      'editor.selectionBackground': selection,
      'editorSuggestWidget.selectedBackground': selection,
      'editorSuggestWidget.selectedForeground': ink,
      'editorSuggestWidget.selectedIconForeground': accent,
      'quickInputList.focusBackground': selection,
    },
  };
}
