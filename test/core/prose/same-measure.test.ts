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
