// Unpacks the Chromium of @sparticuz/chromium into TMPDIR, with the libraries it ships for machines that lack them.
// Prints { executable, libraries, fonts } as JSON. A process of its own, since the package goes by TMPDIR alone.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

const packed = fileURLToPath(new URL('../../bin/', import.meta.resolve('@sparticuz/chromium')));
const executable = await chromium.executablePath(packed);
const unpacked = await inflate(join(packed, 'al2023.tar.br'));
console.log(JSON.stringify({ executable, libraries: join(unpacked, 'lib'), fonts: join(tmpdir(), 'fonts') }));
