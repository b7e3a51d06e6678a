import type { MeasurePhrase } from '../../../src/core/prose/prose-figure';
import { sameMeasure } from '../../../src/core/prose/same-measure';
import { only } from './reading';

const base = (text: string) => only(text, 'percent').measure!;

describe('sameMeasure', () => {
  it('knows a frame again in another order, in brackets and in front of its percentage', () => {
    const row = base('Reduktion på 3,1 % af den samlede ramme for køkken- og rengøringsdrift og intern transport');
    const sentence = base(
      'Af den samlede ramme (intern transport samt køkken- og rengøringsdrift) spares 2,4 %, svarende til 1,1 mio. kr.',
    );
    expect(sameMeasure(row, sentence)).toMatchObject({ same: true, confidence: 1 });
  });

  it('knows a compound again in its parts and in another inflection', () => {
    expect(
      sameMeasure(base('Der spares 2 % af dagtilbudsrammen.'), base('Der spares 3 % af rammen for dagtilbud.')).same,
    ).toBe(true);
    expect(sameMeasure(base('Det er 2 % af omsætningen.'), base('Det er 2 % af den samlede omsætning.')).same).toBe(
      true,
    );
  });

  it('parts a whole from one of its parts', () => {
    const whole = base('Der spares 2 % af rammen for skoler og fritidsklubber.');
    expect(sameMeasure(whole, base('Der spares 3 % af rammen for skoler.')).same).toBe(false);
  });

  it('parts what is counted from what it costs', () => {
    expect(
      sameMeasure(base('Det er 2 % af antallet af anbringelser.'), base('Det er 3 % af udgifterne til anbringelser.'))
        .same,
    ).toBe(false);
  });

  it('parts measures that share nothing but a general word', () => {
    expect(
      sameMeasure(base('Det er 2 % af udgifterne til rengøring.'), base('Det er 3 % af udgifterne til kørsel.')).same,
    ).toBe(false);
  });
});

describe('the stems of two measures', () => {
  const measure = (...stems: string[]): MeasurePhrase => ({ role: 'base', text: '', start: 0, end: 0, stems });
  const match = (a: MeasurePhrase, b: MeasurePhrase) => ({
    ...sameMeasure(a, b),
    confidence: Math.round(sameMeasure(a, b).confidence * 1000) / 1000,
  });

  it.each([
    ['the particular ones are the same', ['skol'], ['skol'], true],
    ['the order differs', ['skol', 'klub'], ['klub', 'skol'], true],
    ['one has a particular one more', ['skol', 'klub'], ['skol'], false],
    ['the particular ones differ', ['skol', 'klub'], ['skol', 'vej'], false],
    ['a general one is left out on one side', ['skol', 'budget'], ['skol'], true],
    ['and on the other', ['skol'], ['skol', 'budget'], true],
    ['a general one is shared among others', ['skol', 'budget', 'sum'], ['skol', 'sum'], true],
    ['a general one is shared, and one on each side is not', ['skol', 'budget', 'sum'], ['skol', 'sum', 'antal'], true],
    ['the general ones differ', ['skol', 'antal'], ['skol', 'udgift'], false],
    ['nothing particular is named, and the general ones are the same', ['budget'], ['budget'], true],
    ['nothing particular is named, and the general ones differ', ['budget'], ['udgift'], false],
    ['nothing particular is named, and one side says more', ['budget', 'udgift'], ['budget'], false],
    ['one names nothing particular', ['budget'], ['budget', 'skol'], false],
    ['both name nothing at all', [], [], false],
  ])('%s', (_, a, b, same) => {
    expect(sameMeasure(measure(...a), measure(...b)).same).toBe(same);
  });

  it('count general ones for a quarter, and only what both have as shared', () => {
    expect(match(measure('skol', 'budget'), measure('skol'))).toEqual({
      same: true,
      confidence: 0.8,
      shared: ['skol'],
    });
    expect(match(measure('skol', 'vej'), measure('skol'))).toMatchObject({ same: false, confidence: 0.5 });
    expect(match(measure(), measure())).toEqual({ same: false, confidence: 0, shared: [] });
  });
});
