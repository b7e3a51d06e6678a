import type { HostTrouble } from '../../core/workbook/host-trouble';
import { readZipDirectory, type ZipEntry } from './zip-directory';

/** A workbook of 1,000 cases inflates to some 60 MB; what is five times that is no catalogue, and could fill the memory. */
const MOST_BYTES = 300 * 1024 * 1024;
/** The largest single part is a sheet or the shared strings. */
const MOST_BYTES_IN_A_PART = 100 * 1024 * 1024;

/** What a file is, from its bytes alone: nothing has been inflated yet. */
export type FileKind = { readonly workbook: readonly ZipEntry[] } | HostTrouble;

/** Looks at a file before anything is read of it: is it a workbook, is it locked, and would it fit? */
export function inspectFile(bytes: Uint8Array): FileKind {
  if (isCompoundFile(bytes))
    return { trouble: 'unreadable', why: holdsEncryptedPackage(bytes) ? 'password' : 'not-a-workbook' };
  const entries = readZipDirectory(bytes);
  if (!entries?.some(({ name }) => name === 'xl/workbook.xml')) return { trouble: 'unreadable', why: 'not-a-workbook' };
  const total = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  const tooLarge = total > MOST_BYTES || entries.some((entry) => entry.bytes > MOST_BYTES_IN_A_PART);
  return tooLarge ? { trouble: 'too-large' } : { workbook: entries };
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The container of old .xls files, and of .xlsx files that Excel has locked with a password. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return COMPOUND_FILE.every((byte, index) => bytes[index] === byte);
}

/** A locked .xlsx holds a stream of this name; names in a compound file are UTF-16. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes('EncryptedPackage');
}
