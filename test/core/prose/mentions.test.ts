import { read } from './reading';

/** The proposals that a text names, each with its title or subject: `AB01: fælles drift`. */
const named = (text: string): string[] =>
  read(text).mentions.map(({ id, start, end, subject, sentence }) => {
    expect(text.slice(start, end)).toBe(id);
    if (subject) expect(text.slice(subject.start, subject.end)).toBe(subject.text);
    return `${sentence}: ${id}${subject ? ` ${subject.text}` : ''}`;
  });

describe('a proposal is named', () => {
  it.each<[string, string[]]>([
    ['Se forslag AB01.', ['0: AB01']],
    ['Se AB01 om fælles drift af biler i 2025.', ['0: AB01 fælles drift af biler']],
    ['Se AB01 om ”Fælles drift af biler” for 2025.', ['0: AB01 Fælles drift af biler']],
    ['Se AB01 "Fælles drift af biler" for 2025.', ['0: AB01 Fælles drift af biler']],
    ['Se AB01 «Fælles drift af biler» for 2025.', ['0: AB01 Fælles drift af biler']],
    ['Se AB01 "Fælles drift af biler for 2025.', ['0: AB01']],
    ['Se AB01 "" for 2025.', ['0: AB01']],
    ['AB01 – Fælles drift af biler i byen', ['0: AB01 Fælles drift af biler i byen']],
    ['AB01: Fælles drift af biler i byen.', ['0: AB01 Fælles drift af biler i byen']],
    ['Forslag AB01 - Fælles drift af biler i byen.', ['0: AB01 Fælles drift af biler i byen']],
    ['Det hænger sammen med AB01 – Fælles kørsel, som vedtages i 2025.', ['0: AB01 Fælles kørsel']],
    ['Det hænger sammen med AB01 – men ikke i 2025.', ['0: AB01']],
    ['Fælles drift (AB01) giver 2 mio. kr.', ['0: AB01 Fælles drift']],
    ['Fælles drift (AB01 og AB02) giver 2 mio. kr.', ['0: AB01', '0: AB02']],
    ['Fælles drift [AB01] giver 2 mio. kr.', ['0: AB01']],
    ['Se SOC-21-03 og AB-12a. AB03 er et andet.', ['0: SOC-21-03', '0: AB-12a', '1: AB03']],
    ['I BO2027 og B2026 er der 2 mio. kr.', []],
    ['Vejen E45 og rum B1 koster 2 mio. kr.', []],
    ['Der er 2 mio. kr. i budgettet.', []],
  ])('%s', (text, found) => {
    expect(named(text)).toEqual(found);
  });
});
