import { crashReport } from '../../../src/taskpane/components/CrashBoundary/crash-report';

test('a report names the error class and the places in the code', () => {
  const report = crashReport({
    name: 'TypeError',
    stack: 'TypeError: x\n    at draw (pane.js:3:14)',
    platform: 'Edge',
  });
  expect(report).toBe('Katalogtjek\nTypeError\nEdge\nat draw (pane.js:3:14)');
});

test('a report leaves out the message, which may quote a cell, even over several lines', () => {
  const stack = 'Error: "Fortroligt forslag\n om skolelukning"\n    at f (a.js:1:1)\ndraw@pane.js:3:14';
  const report = crashReport({ name: 'Error', stack, platform: 'Safari' });
  expect(report).not.toMatch(/Fortroligt|skolelukning/);
  expect(report).toContain('draw@pane.js:3:14');
});
