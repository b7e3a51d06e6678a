import { useEffect, useState } from 'react';

/** Whether the pane is dark now. Excel tells nobody when its theme changes, so the pane looks again when it is returned to. */
export function useDark(isDarkNow: () => boolean): boolean {
  const [isDark, setDark] = useState(isDarkNow);
  useEffect(() => {
    const look = (): void => setDark(isDarkNow());
    const preference = matchMedia('(prefers-color-scheme: dark)');
    preference.addEventListener('change', look);
    window.addEventListener('focus', look);
    return () => {
      preference.removeEventListener('change', look);
      window.removeEventListener('focus', look);
    };
  }, [isDarkNow]);
  return isDark;
}
