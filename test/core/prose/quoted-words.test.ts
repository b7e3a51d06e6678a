import { only } from './reading';

describe('the words of a figure at the end of its sentence', () => {
  it.each([
    ['Investeringen er tjent hjem på 2 år.', 'duration', '2 år'],
    ['Investeringen er tjent hjem på 3½ år. Den er lille.', 'duration', '3½ år'],
    ['The team is reduced by 26 FTE.', 'count', '26 FTE'],
  ] as const)('leave out its full stop: %s', (text, kind, words) => {
    expect(only(text, kind).words).toBe(words);
  });

  it.each([
    ['Forslaget sparer 0,4 mio. kr.', 'amount', '0,4 mio. kr.'],
    ['Investeringen er tjent hjem på 18 mdr.', 'duration', '18 mdr.'],
    ['The investment pays back in 2 yrs.', 'duration', '2 yrs.'],
  ] as const)('keep the dot of an abbreviation: %s', (text, kind, words) => {
    expect(only(text, kind).words).toBe(words);
  });
});
