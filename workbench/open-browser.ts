import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Nothing that reaches out on its own, and nothing that asks for a graphics card. */
const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

const COMMANDS = [
  ...['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'],
  ...['microsoft-edge', 'microsoft-edge-stable'],
];

/** Where browsers stand that are no commands. */
const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    COMMANDS.map((command) => join(folder, command)),
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) =>
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((file) =>
      join(process.env[folder] ?? 'C:/', file),
    ),
  ),
};

const INSTALL: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'brew install --cask chromium',
  linux: 'sudo apt-get install -y chromium',
  win32: 'winget install Google.Chrome',
};

/** Thrown when no browser starts; says how to install one. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';

  constructor(tried: readonly string[]) {
    const command = INSTALL[process.platform] ?? 'npx playwright-core install chromium';
    super(
      `No browser could be started. Install one with "${command}", or set CHROME_PATH to a Chromium.\nTried:\n${tried.join('\n')}`,
    );
  }
}

interface Candidate {
  readonly name: string;
  readonly executable: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Starts the first browser that will: the one of CHROME_PATH, an installed Chrome, Chromium or Edge, the one of @sparticuz/chromium
 * (unpacked into .cache of `root`, the project's folder). Throws {@link NoBrowserError}.
 */
export async function openBrowser(root: string): Promise<Browser> {
  const tried: string[] = [];
  for (const candidates of [named, installed, () => shipped(root)]) {
    for (const candidate of attempt(candidates, tried)) {
      try {
        return await start(candidate);
      } catch (error) {
        tried.push(`${candidate.name}: ${firstLine(error)}`);
      }
    }
  }
  throw new NoBrowserError(tried);
}

function attempt(candidates: () => readonly Candidate[], tried: string[]): readonly Candidate[] {
  try {
    return candidates();
  } catch (error) {
    tried.push(firstLine(error));
    return [];
  }
}

const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';

async function start({ executable, environment }: Candidate): Promise<Browser> {
  return chromium.launch({
    executablePath: executable,
    args: FLAGS,
    env: { ...(process.env as Record<string, string>), ...environment },
  });
}

function named(): readonly Candidate[] {
  const executable = process.env['CHROME_PATH'];
  return executable ? [{ name: 'CHROME_PATH', executable }] : [];
}

function installed(): readonly Candidate[] {
  const places = [...COMMANDS.flatMap(onThePath), ...(PLACES[process.platform] ?? [])];
  return [...new Set(places)]
    .filter((place) => existsSync(place))
    .map((executable) => ({ name: executable, executable }));
}

function onThePath(command: string): string[] {
  if (process.platform === 'win32') return [];
  try {
    return [execFileSync('which', [command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()];
  } catch {
    return [];
  }
}

/** The packaged browser as it is, and with the libraries and fonts it ships. */
function shipped(root: string): readonly Candidate[] {
  if (process.platform !== 'linux') return [];
  const TMPDIR = join(root, '.cache/chromium');
  mkdirSync(TMPDIR, { recursive: true });
  const unpack = join(root, 'workbench/unpack-chromium.mjs');
  const answer = execFileSync(process.execPath, [unpack], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR },
  });
  const { executable, libraries, fonts } = JSON.parse(answer) as Record<'executable' | 'libraries' | 'fonts', string>;
  const environment = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: fonts };
  const name = '@sparticuz/chromium';
  return [
    { name, executable, environment },
    { name: `${name} with its libraries`, executable, environment: { ...environment, LD_LIBRARY_PATH: libraries } },
  ];
}
