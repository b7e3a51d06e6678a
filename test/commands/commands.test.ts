import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface ButtonEvent {
  completed(): void;
}

const handlers = new Map<string, (event: ButtonEvent) => void>();
const showAsTaskpane = jest.fn<Promise<void>, []>();

beforeAll(() => {
  const actions = { associate: (name: string, handler: (event: ButtonEvent) => void) => handlers.set(name, handler) };
  Object.assign(globalThis, { Office: { actions, addin: { showAsTaskpane } } });
  jest.requireActual('../../src/commands/commands');
});

const press = (name: string): Promise<void> =>
  new Promise((completed) => {
    handlers.get(name)!({ completed });
  });

test('every function that a button of the manifest names has a handler', () => {
  const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  const named = [...manifest.matchAll(/<FunctionName>(.+)<\/FunctionName>/g)].map(([, name]) => name);

  expect(named).not.toHaveLength(0);
  expect([...handlers.keys()].sort()).toEqual(named.sort());
});

test('the ribbon button opens the task pane and is released again', async () => {
  showAsTaskpane.mockResolvedValueOnce();

  await press('openPane');

  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
});
