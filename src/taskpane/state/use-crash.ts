import { useCallback, useState } from 'react';

/** Hands a programmer's mistake in work that nobody draws to the crash boundary, which only hears of those in drawing. */
export function useCrash(): (mistake: unknown) => void {
  const [, setState] = useState(null);
  return useCallback(
    (mistake: unknown) =>
      setState(() => {
        throw mistake;
      }),
    [],
  );
}
