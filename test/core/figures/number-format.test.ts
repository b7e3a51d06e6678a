import { isDateFormat, isPercentFormat, printedStep } from '../../../src/core/figures/number-format';

describe('the last printed digit of a cell', () => {
  it.each([
    ['#,##0', 1234.5, 1],
    ['0', -3, 1],
    ['0.0', 2, 0.1],
    ['#,##0.00', 2, 0.01],
    ['0.0##', 2, 0.001],
    ['#,##0,', 5_000, 1_000],
    ['#,##0.0,,', 5_000_000, 100_000],
    ['0,,.0', 5_000_000, 100_000],
    ['0%', 0.02, 0.01],
    ['0.0%', 0.022, 0.001],
    ['#,##0 "kr."', 5, 1],
    ['#,##0.0 "1,00 i alt"', 5, 0.1],
    ['#,##0\\ \\0', 5, 1],
    ['[Red]#,##0', 5, 1],
    ['#,##0 [$kr.-406]', 5, 1],
    ['[$£-809]#,##0.00', 5, 0.01],
    ['#,##0_);(#,##0.0)', 5, 1],
    ['#,##0_);(#,##0.0)', -5, 0.1],
    ['_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', 0, 0.01],
    ['_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', -4, 0.01],
    ['#,##0;-#,##0;"-"', 0, 1],
    ['[>=1000000]0.0,,"m";[>=1000]0,"k";0', 2_000_000, 100_000],
    ['[>=1000000]0.0,,"m";[>=1000]0,"k";0', 2_000, 1_000],
    ['[>=1000000]0.0,,"m";[>=1000]0,"k";0', 20, 1],
    ['[<0]0.0;0.00', 5, 0.01],
    ['[<=0]0.0;0.00', 0, 0.1],
    ['[=1]0.0;[<>2]0.00;0', 1, 0.1],
    ['[=1]0.0;[<>2]0.00;0', 3, 0.01],
    ['[=1]0.0;[<>2]0.00;0', 2, 1],
    ['[>5]0.0;0', 5, 1],
    ['[<5]0.0;0', 4, 0.1],
    ['[<5]0.0;0', 5, 1],
    ['[<=5]0.0;0', 5, 0.1],
    ['[<=5]0.0;0', 6, 1],
    ['[>5]0.0;0', 6, 0.1],
    ['[>=1000]0,"k";0', 1_000, 1_000],
    ['[ >= 1000 ]0,"k";0', 5_000, 1_000],
    ['[>= 10.5]0,"k";0', 11, 1_000],
    ['[>5]0.0;[<-5]0.00;0', -3, 1],
    ['[>5]0.0;[<-5]0.00;0', -6, 0.01],
    ['@;0.0;0', 5, 0.1],
    ['"-";0.0', 3, 0.1],
    ['"fri";"fri"', 2.25, 0.01],
    ['0.00E+00', 12_345, 100],
    ['# ?/16', 0.5, 1 / 16],
    ['# ??/??', 0.5, 1 / 99],
    ['0.0"', 3, 0.1],
    ['0,"000"', 3_000, 1_000],
    ['.0', 3, 0.1],
    [',0', 3, 1],
    ['##0.0E+0', 12_345, 100],
    ['0.00E+00', 0, 0.01],
    ['# ?/8', 0.5, 0.125],
    ['# ?/?', 0.5, 1 / 9],
    ['0 mio. kr.', 3, 1],
  ])('under %j, for %d, is %d', (format, value, step) => expect(printedStep(format, value)).toBe(step));

  it.each([
    ['General', 1200, 1],
    ['General', 0.1 + 0.2, 0.1],
    ['General" kr."', 1.25, 0.01],
    ['@', 2.5, 0.1],
    ['', 2.5, 0.1],
    [';;;', 2.5, 0.1],
    ['"se bilag"', 2.5, 0.1],
    ['General', 1e-7, 1e-7],
  ])('under %j, which prints the shortest decimal, for %d is %d', (format, value, step) => {
    expect(printedStep(format, value)).toBe(step);
  });

  it.each(['dd-mm-yyyy', 'd. mmmm yyyy', 'mm:ss.0', '[h]:mm', '[$-406]d. mmm', 'yyyy', 'h:mm AM/PM'])(
    'is none under %j: a date is no figure',
    (format) => {
      expect(printedStep(format, 43_000)).toBeNull();
      expect(isDateFormat(format)).toBe(true);
    },
  );

  it('takes no format for a date that only quotes date letters', () => {
    for (const format of ['0 "dkk m"', '[Red]0', 'General', '0.0E+0', '@', '#,##0 \\d'])
      expect(isDateFormat(format)).toBe(false);
  });

  it('knows percent formats, and not percent signs that are only printed', () => {
    expect(['0%', '0.0 %', '0;-0%'].every(isPercentFormat)).toBe(true);
    expect(['0" %"', '0\\%', 'General', 'dd%'].some(isPercentFormat)).toBe(false);
  });

  it('survives broken formats', () => {
    for (const format of ['"', '\\', '[', '[$', '_', '*', ';', '0"', '0\\', '[>]0', '0/', '/']) {
      expect(printedStep(format, 1.5)).toBeGreaterThan(0);
    }
  });
});
