import { useCallback, useState } from 'react';
import { AT_ONCE, checkSnapshot } from '../../../app/check-workbook';
import { readBasis } from '../../../app/comparison-basis';
import { UNDERSTAND_ONLY } from '../../../app/compare-workbooks';
import type { HostTrouble } from '../../../core/workbook/host-trouble';
import type { Snapshot } from '../../../core/workbook/snapshot';
import { useEarlierWorkbook } from '../../earlier-workbook-context';
import { nextTurn } from '../../state/pacing';

/** Why no earlier workbook could be read. */
export type ReadTrouble =
  | { readonly why: 'host'; readonly trouble: HostTrouble }
  /** A text that is no basis for comparison. */
  | { readonly why: 'no-basis' }
  /** The reader could not be fetched. */
  | { readonly why: 'load-failed' };

/** Reading an earlier workbook, from a file or from a pasted text. */
export function useEarlier() {
  const { readFile, keep } = useEarlierWorkbook();
  const [reading, setReading] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<ReadTrouble | null>(null);

  const understand = useCallback(
    async (name: string, read: () => Promise<Snapshot | ReadTrouble>) => {
      setReading(name);
      setTrouble(null);
      try {
        const snapshot = await read();
        if ('why' in snapshot) return setTrouble(snapshot);
        const result = await checkSnapshot(snapshot, { ...AT_ONCE, pause: nextTurn }, UNDERSTAND_ONLY);
        if (result.ok) keep(result.value);
        else setTrouble({ why: 'host', trouble: result });
      } finally {
        setReading(null);
      }
    },
    [keep],
  );

  const chooseFile = useCallback(
    (file: File) =>
      understand(file.name, async () => {
        if (/\.json$/i.test(file.name)) return readBasis(await file.text()) ?? { why: 'no-basis' };
        const bytes = new Uint8Array(await file.arrayBuffer());
        const read = await readFile(bytes, file.name).catch(() => null);
        if (read === null) return { why: 'load-failed' };
        return read.ok ? read.value : { why: 'host', trouble: read };
      }),
    [readFile, understand],
  );

  const paste = useCallback(
    (text: string, name: string) => understand(name, () => Promise.resolve(readBasis(text) ?? { why: 'no-basis' })),
    [understand],
  );

  return { reading, trouble, chooseFile, paste };
}
