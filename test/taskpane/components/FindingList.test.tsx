/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { FindingList } from '../../../src/taskpane/components/FindingList/FindingList';
import { arrangeFindings, PLAIN_VIEW } from '../../../src/taskpane/state/arrange-findings';
import { entryOf } from '../entries';
import { draw } from '../support';

const ENTRIES = [
  entryOf({ cell: 'A01!B12', what: 'Fortegnet er vendt', amount: 90 }),
  entryOf({ cell: 'A01!B14', what: 'Nettorækken passer ikke', severity: 'warning' }),
  entryOf({ cell: 'Oversigt!C9', what: 'Totalen er ikke summen', severity: 'info' }),
];
const GROUPS = arrangeFindings(ENTRIES, PLAIN_VIEW, ['A01', 'Oversigt']);

interface ListProps {
  readonly opened: string[];
  readonly groups?: typeof GROUPS;
}

function List({ opened, groups = GROUPS }: ListProps) {
  const [selected, setSelected] = useState<string | null>(null);
  const entries = groups.flatMap((group) => group.entries);
  const whatOf = (id: string): string => entries.find((entry) => entry.id === id)!.described.what;
  return (
    <>
      <FindingList
        groups={groups}
        nameOfGroup={(key) => key}
        isGroupedBySheet
        selectedId={selected}
        focusOn={null}
        onSelect={setSelected}
        onAccept={(id) => opened.push(`accept ${whatOf(id)}`)}
        onUndo={() => opened.push('undo')}
        onHelp={() => opened.push('help')}
        onOpen={(id) => {
          opened.push(whatOf(id));
          setSelected(id);
        }}
      />
      <output>{selected === null ? '' : whatOf(selected)}</output>
    </>
  );
}

const item = (name: RegExp) => screen.getByRole('treeitem', { name });
const shownInFull = () => screen.getByRole('status').textContent;

test('an entry is named by its severity, its message, its cell and the kroner at stake', () => {
  draw(<List opened={[]} />);
  expect(item(/Fortegnet/)).toBe(
    screen.getByRole('treeitem', { name: 'Fejl Fortegnet er vendt B12 · 90 kr. på spil' }),
  );
});

test('a sheet says how many findings of each severity it has', () => {
  draw(<List opened={[]} />);
  expect(item(/^A01 1 fejl, 1 advarsel$/).getAttribute('aria-level')).toBe('1');
  expect(item(/^Oversigt 1 bemærkning$/)).toBeTruthy();
});

test('a click opens the finding and leaves the focus on it', async () => {
  const opened: string[] = [];
  draw(<List opened={opened} />);
  await userEvent.click(item(/Nettorækken/));
  expect(opened).toEqual(['Nettorækken passer ikke']);
  expect(document.activeElement).toBe(item(/Nettorækken/));
  expect(item(/Nettorækken/).getAttribute('aria-selected')).toBe('true');
});

test('arrows move, Enter opens, and the focus stays in the list', async () => {
  const opened: string[] = [];
  draw(<List opened={opened} />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(opened).toEqual(['Nettorækken passer ikke']);
  expect(document.activeElement).toBe(item(/Nettorækken/));
});

test('moving without a finding shown shows none; once one is shown it follows the focus without opening', async () => {
  const opened: string[] = [];
  draw(<List opened={opened} />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  expect(shownInFull()).toBe('');
  await userEvent.keyboard('{Enter}{ArrowDown}');
  expect(shownInFull()).toBe('Nettorækken passer ikke');
  expect(opened).toEqual(['Fortegnet er vendt']);
});

test('n and p open the next and the previous finding, across sheets', async () => {
  const opened: string[] = [];
  draw(<List opened={opened} />);
  await userEvent.tab();
  await userEvent.keyboard('nnnnp');
  expect(opened).toEqual([
    'Fortegnet er vendt',
    'Nettorækken passer ikke',
    'Totalen er ikke summen',
    'Nettorækken passer ikke',
  ]);
  expect(document.activeElement).toBe(item(/Nettorækken/));
});

test('a sheet folds together and out again with the arrows', async () => {
  draw(<List opened={[]} />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowLeft}');
  expect(item(/^A01/).getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByRole('treeitem', { name: /Fortegnet/ })).toBeNull();
  await userEvent.keyboard('{ArrowRight}');
  expect(item(/Fortegnet/)).toBeTruthy();
});

describe('a list of thousands', () => {
  const MANY = Array.from({ length: 5_000 }, (_, row) =>
    entryOf({ cell: `A01!B${row + 1}`, what: `Fund nr. ${row + 1}` }),
  );
  const LONG = arrangeFindings(MANY, { ...PLAIN_VIEW, sortBy: 'place' }, ['A01']);
  const observed: { readonly element: Element; readonly turn: (isIntersecting: boolean) => void }[] = [];

  beforeEach(() => {
    observed.length = 0;
    window.IntersectionObserver = class {
      constructor(private readonly tell: IntersectionObserverCallback) {}
      observe(element: Element): void {
        const turn = (isIntersecting: boolean) =>
          this.tell([{ isIntersecting } as IntersectionObserverEntry], this as unknown as IntersectionObserver);
        observed.push({ element, turn });
      }
      disconnect(): void {
        return undefined;
      }
    } as unknown as typeof IntersectionObserver;
  });

  afterEach(() => Reflect.deleteProperty(window, 'IntersectionObserver'));

  const drawn = () => document.querySelectorAll('[data-finding]').length;

  test('is drawn as far as it is seen, further where it is scrolled to, and not where it was left', () => {
    draw(<List opened={[]} groups={LONG} />);
    const atFirst = drawn();
    expect(atFirst).toBeLessThan(200);
    act(() => observed[10]!.turn(true));
    expect(drawn()).toBe(atFirst + 25);
    act(() => observed[90]!.turn(true));
    act(() => observed[10]!.turn(false));
    expect(drawn()).toBe(atFirst + 25);
  });

  test('keeps the row that has the focus, also where it is scrolled away', () => {
    draw(<List opened={[]} groups={LONG} />);
    const atFirst = drawn();
    act(() => observed[10]!.turn(true));
    act(() => observed[10]!.element.querySelector<HTMLElement>('[data-finding]')!.focus());
    act(() => observed[10]!.turn(false));
    expect(drawn()).toBe(atFirst + 25);
  });

  test('tells how long it is, drawn or not', () => {
    draw(<List opened={[]} groups={LONG} />);
    expect(item(/Fund nr\. 1 /).getAttribute('aria-setsize')).toBe('5000');
  });

  test('ends with End at its last finding', async () => {
    draw(<List opened={[]} groups={LONG} />);
    await userEvent.tab();
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(item(/Fund nr\. 5000/));
  });
});

test('a accepts the finding under the focus, z undoes and ? shows the keys', async () => {
  const pressed: string[] = [];
  draw(<List opened={pressed} />);
  act(() => item(/Nettorækken/).focus());
  await userEvent.keyboard('az?');
  expect(pressed).toEqual(['accept Nettorækken passer ikke', 'undo', 'help']);
});
