/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ResultSummary } from '../../../src/taskpane/components/ResultSummary/ResultSummary';
import { draw } from '../support';

const NOTHING = { errors: 0, warnings: 0, infos: 0, sheets: 0, amount: null };
const COVERAGE = { figures: 40, checked: 30, understood: 10, notUnderstood: 0 };

const show = (coverage = COVERAGE, facts = NOTHING, isStale = false, onCheckAgain = () => undefined) =>
  draw(<ResultSummary facts={facts} coverage={coverage} isStale={isStale} onCheckAgain={onCheckAgain} />);

test('a result without findings says that the compared figures agree, and how many they were', () => {
  show();
  expect(screen.getByText('Ingen fund')).toBeTruthy();
  expect(screen.getByText('30 af 40 tal er holdt op mod andre; 10 står alene.')).toBeTruthy();
});

test('where no figure was compared, nothing is said to agree', () => {
  show({ ...COVERAGE, checked: 0, understood: 40 });
  expect(screen.getByText('Ingen tal at sammenholde')).toBeTruthy();
  expect(screen.queryByText(/stemmer/)).toBeNull();
});

test('a result that no longer holds says so and offers a new check', async () => {
  let again = 0;
  const facts = { ...NOTHING, errors: 1, sheets: 1 };
  show(COVERAGE, facts, true, () => void (again += 1));
  await userEvent.click(screen.getByRole('button', { name: 'Tjek igen' }));
  expect(again).toBe(1);
});
