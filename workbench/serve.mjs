// Serves the workbench: `node workbench/serve.mjs [--port 3000] [--https]`. Prints its address when it is ready.
import { createReadStream, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const addIn = join(root, 'dist');
const examples = join(root, 'examples');
const officeClient = join(fileURLToPath(import.meta.resolve('@microsoft/office-js/package.json')), '../dist');

/** The workbook that opens first; the others follow by name. */
const FIRST = 'copenhagen-2017';
const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Folders by the address they are served under, tried in order. With https, Excel itself finds the add-in at the top. */
const FOLDERS = [
  ['/pane/', addIn],
  ['/office-js/', officeClient],
  ['/examples/', examples],
  ['/', join(root, '.cache/workbench')],
  ['/', addIn],
];

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

function listExamples() {
  const names = readdirSync(examples).filter((name) => name.endsWith('.xlsx'));
  const first = (name) => (name.startsWith(FIRST) ? 0 : 1);
  return names
    .sort((a, b) => first(a) - first(b) || a.localeCompare(b))
    .map((file) => ({ file, title: titleOf(file.replace(/\.xlsx$/, '')) }));
}

function titleOf(name) {
  const facts = join(examples, 'facts', name, 'workbook.json');
  return existsSync(facts) ? JSON.parse(readFileSync(facts, 'utf8')).title : name;
}

/** The shipped page with two changes: office.js from this machine, and the bridge before it. */
function panePage() {
  const page = readFileSync(join(addIn, 'taskpane.html'), 'utf8');
  const tag = /<script\b[^>]*\bsrc="?https:\/\/appsforoffice\.microsoft\.com\/[^>]*><\/script>/;
  if (!tag.test(page) || !page.includes(OFFICE_CDN)) throw new Error('dist/taskpane.html does not load office.js');
  return page.replace(tag, '<script src="bridge.js"></script><script src="../office-js/office.js"></script>');
}

const PAGES = {
  '/examples.json': () => ['.json', JSON.stringify(listExamples())],
  '/pane/taskpane.html': () => ['.html', panePage()],
  '/pane/bridge.js': () => ['.js', readFileSync(join(root, 'workbench/pane-bridge.js'))],
};

/** The file an address stands for, or null; never one outside the folders above. */
function fileAt(path) {
  for (const [prefix, folder] of FOLDERS) {
    if (!path.startsWith(prefix)) continue;
    const file = normalize(join(folder, path.slice(prefix.length) || 'index.html'));
    if (file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile()) return file;
  }
  return null;
}

function answer(request, response) {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const send = (status, type, body) => {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(body);
  };
  try {
    const page = PAGES[path]?.();
    if (page) return send(200, TYPES[page[0]], page[1]);
    const file = fileAt(path);
    if (!file) return send(404, 'text/plain', 'Not found');
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    createReadStream(file).pipe(response);
  } catch (error) {
    send(500, 'text/plain', String(error));
  }
}

/** Excel loads add-ins over https only; the certificate is made and trusted on first use. */
async function secureServer() {
  const { generateCertificates, getHttpsServerOptions } = await import('office-addin-dev-certs');
  const { caCertificatePath, localhostCertificatePath, localhostKeyPath } =
    await import('office-addin-dev-certs/lib/defaults.js');
  try {
    return createSecureServer(await getHttpsServerOptions(), answer);
  } catch {
    // Not every machine lets a program add to what it trusts.
    if (!existsSync(localhostKeyPath)) await generateCertificates();
    console.warn(`The certificate could not be trusted by itself: trust ${caCertificatePath} by hand.`);
    const [cert, key] = [localhostCertificatePath, localhostKeyPath].map((path) => readFileSync(path));
    return createSecureServer({ cert, key }, answer);
  }
}

const { values } = parseArgs({ options: { port: { type: 'string', default: '3000' }, https: { type: 'boolean' } } });
if (!existsSync(join(addIn, 'taskpane.html'))) {
  console.error('The add-in is not built yet: run npm run build first.');
  process.exit(1);
}
const server = values.https ? await secureServer() : createServer(answer);
server.on('error', (error) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${values.port} is taken: choose another with --port.` : String(error));
  process.exit(1);
});
server.listen(Number(values.port), 'localhost', () => {
  console.log(
    `The workbench is on ${values.https ? 'https' : 'http'}://localhost:${server.address().port}/ (Ctrl+C stops it)`,
  );
});
