import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readArguments } from '../../src/cli/arguments';
import { CHECKS } from '../../src/core/checks/registry';
import { da } from '../../src/messages/da';
import { en } from '../../src/messages/en';
import type { Messages } from '../../src/messages/messages';

const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...markdownIn('docs')];

function markdownIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

/** Every text on the screen that doesn't depend on a workbook. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : [];
}

const screenOf = ({ pane, overview, comparePage, sheets }: Messages): ReadonlySet<string> =>
  new Set(textsOf([pane, overview, comparePage, sheets]));

test.each([
  ['docs/user-guide.da.md', da],
  ['docs/user-guide.en.md', en],
] as const)('%s names pages and buttons as they stand on the screen, every page among them', (file, messages) => {
  const guide = readFileSync(file, 'utf8');
  const named = [...guide.matchAll(/(?<![\w`])_([^_\n]+(?:\n[^_\n]+)?)_(?![\w`])/g)].map(([, name = '']) =>
    name.replace(/\s+/g, ' '),
  );
  const screen = screenOf(messages);
  const own = [messages.locale === 'da' ? 'kursiv' : 'italics'];
  expect(named.filter((name) => !screen.has(name) && !own.includes(name))).toEqual([]);
  expect(named).toEqual(expect.arrayContaining(Object.values(messages.pane.nav.pages)));
});

test('the button on the ribbon has the name that the guides give it', () => {
  const manifest = readFileSync('manifest.xml', 'utf8');
  expect(manifest).toContain(`DefaultValue="${en.pane.commands.check}"`);
  expect(manifest).toContain(`Value="${da.pane.commands.check}"`);
});

test('no page of the documentation leads where nothing is', () => {
  const links = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/\[[^\]]*\]\((?!https?:|#)([^)#\s]+)/g)].map(
      ([, link = '']) => [page, link] as const,
    ),
  );
  expect(links.length).toBeGreaterThan(30);
  expect(links.filter(([page, link]) => !existsSync(join(dirname(page), decodeURI(link))))).toEqual([]);
});

test('the list of checks in the guides has checks that exist', () => {
  const ids = new Set<string>(CHECKS.map(({ id }) => id));
  for (const file of ['docs/user-guide.da.md', 'docs/user-guide.en.md']) {
    const named = [...readFileSync(file, 'utf8').matchAll(/\(checks\/([a-z-]+)\.md\)/g)].map(([, id = '']) => id);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  }
});

test('the installation page gives a reason for every directive of the policy', () => {
  const policy = /content="(default-src[^"]+)"/.exec(readFileSync('src/taskpane/taskpane.html', 'utf8'))?.[1] ?? '';
  const page = readFileSync('docs/install.md', 'utf8');
  const directives = policy.split('; ').map((directive) => directive.split(' ')[0] ?? '');
  expect(directives).toContain('connect-src');
  expect(directives.filter((directive) => !page.includes(`\`${directive}`))).toEqual([]);
});

describe('the job manifest for Kubernetes', () => {
  const job = /```yaml\n([^`]+)```/.exec(readFileSync('docs/batch.md', 'utf8'))?.[1] ?? '';
  const args = [...job.matchAll(/^ {12}- (.+)$/gm)].map(([, arg = '']) => arg);

  test.each([0, 7])('calls batch as the command line takes it, in pod %i', (index) => {
    const given = args.map((arg) => arg.replaceAll('$(JOB_COMPLETION_INDEX)', String(index)));
    expect(readArguments(given)).toMatchObject({
      ask: 'batch',
      shard: { index, of: 8 },
      out: `/results/part-${index}.json`,
      failOn: 'never',
    });
  });

  test('has as many pods as the batch has parts, and doesn’t try a workbook again that can’t be read', () => {
    expect(job).toMatch(/completionMode: Indexed\n {2}completions: 8\n/);
    expect(job).toMatch(/FailIndex[\s\S]*values: \[2\]/);
  });
});
