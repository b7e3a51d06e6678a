/** jsdom has no layout to draw bars in; the browser tests look at them. Imported before what draws them. */
jest.mock('../../src/taskpane/components/OverviewPage/StackedBars', () => ({ StackedBars: () => null }));

export {};
