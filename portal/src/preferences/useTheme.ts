import { useSyncExternalStore } from 'react';
import { theme } from './theme.ts';

export function useTheme() {
  return useSyncExternalStore(theme.subscribe, theme.get);
}
