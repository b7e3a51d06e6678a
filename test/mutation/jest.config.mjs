import projects from '../../jest.config.js';

/** The unit tests of the rooms that are mutated (MUTATED_ROOM, or all of core): a room's own tests are to find its faults. */
const [unit] = projects.projects;
const room = process.env['MUTATED_ROOM'] ?? '';

export default {
  ...unit,
  rootDir: '../..',
  testMatch: [`<rootDir>/test/core/${room}/**/*.test.ts`],
};
