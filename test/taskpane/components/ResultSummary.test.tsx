/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ResultSummary } from '../../../src/taskpane/components/ResultSummary/ResultSummary';
import type { Freshness } from '../../../src/taskpane/state/use-live';
import { draw } from '../support';

const NOTHING = { errors: 0, warnings: 0, infos: 0, sheets: 0, amount: null, accepted: 0 };
const COVERAGE = { figures: 40, checked: 30, understood: 10, notUnderstood: 0 };

interface Shown {
  readonly facts?: typeof NOTHING;
  readonly coverage?: typeof COVERAGE;
  readonly freshness?: Freshness;
  readonly isLive?: boolean;
  readonly pressed?: string[];
}

const show = ({
  facts = NOTHING,
  coverage = COVERAGE,
  freshness = 'current',
  isLive = true,
  pressed = [],
}: Shown = {}) =>
  draw(
    <ResultSummary
      facts={facts}
      coverage={coverage}
      freshness={freshness}
      isLive={isLive}
      onCheckAgain={() => void pressed.push('again')}
      onShowAccepted={() => void pressed.push('accepted')}
    />,
  );

test('a result without findings says that the compared figures agree, and how many they were', () => {
  show();
  expect(screen.getByText('Ingen fund')).toBeTruthy();
  expect(screen.getByText('30 af 40 tal er holdt op mod andre; 10 står alene.')).toBeTruthy();
});

test('where no figure was compared, nothing is said to agree', () => {
  show({ coverage: { ...COVERAGE, checked: 0, understood: 40 } });
  expect(screen.getByText('Ingen tal at sammenholde')).toBeTruthy();
  expect(screen.queryByText(/stemmer/)).toBeNull();
});

test.each<[Freshness, string]>([
  ['behind', 'Ikke opdateret: Projektmappen er ændret siden tjekket.'],
  ['failed', 'Ikke opdateret: Den seneste ændring kunne ikke læses.'],
])('a result that no longer holds (%s) says so and offers a new check', async (freshness, words) => {
  const pressed: string[] = [];
  show({ facts: { ...NOTHING, errors: 1, sheets: 1 }, freshness, isLive: freshness === 'failed', pressed });
  expect(screen.getByRole('status').textContent).toContain(words);
  await userEvent.click(screen.getByRole('button', { name: 'Tjek igen' }));
  expect(pressed).toEqual(['again']);
});

test('that live checking is off is said also while nothing has changed', () => {
  show({ isLive: false });
  expect(screen.getByText('Løbende tjek er slået fra.')).toBeTruthy();
});

test('accepted findings are counted beside the open ones, and lead to their list', async () => {
  const pressed: string[] = [];
  show({ facts: { ...NOTHING, accepted: 2 }, pressed });
  expect(screen.getByText('Ingen åbne fund')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '2 fund er accepteret' }));
  expect(pressed).toEqual(['accepted']);
});
