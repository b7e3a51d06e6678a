import type { PassedOverRule } from '../language';

/** Digits that are no figure. */
export const PASSED_OVER: readonly PassedOverRule[] = [
  {
    because: 'legal',
    patterns: [
      '§ §? ( #any / %code )',
      'section|sections|s|ss|article|articles|regulation|regulations|clause|schedule|paragraph|paragraphs|part ( #any / %code ) ( \\( #any \\) )* ( ( , / and / to / - / – ) ( #any / %code ) )* ( ( of|to|under ) ( the )? ( ~s|~t|~h|~l|~e|~y|~d )* act #year? )?',
      'act #year',
      'section|article|regulation|clause|paragraph #any ( \\( #any \\) )* of the #year act|order|regulations',
    ],
  },
  {
    because: 'date',
    patterns: [
      '#day @months #year?',
      '#day st|nd|rd|th ( of )? @months #year?',
      '@months #day st|nd|rd|th? ,? #year?',
      '#day - #day @months #year?',
      '#day \\/ #month \\/ ( #year / #two )',
      '#day \\/ #month',
      '#fulldate',
      '#year - #month2 - #day',
    ],
  },
  {
    because: 'clock',
    patterns: [
      '( #clock / #any ) ( ( -|–|to ) ( #clock / #any ) )? am|pm|a.m|p.m',
      '#clock am|pm|a.m|p.m ( -|–|to ) #clock am|pm|a.m|p.m',
      '#clock -|–|to #clock',
      'at #clock',
    ],
  },
  {
    because: 'phone',
    patterns: ['call|tel|telephone|phone|ext|dial ( on|us|the|council )* #any #any*', '#phone', '0800|020 #any #any*'],
  },
  {
    because: 'page-or-section',
    patterns: [
      '^ ( #any / %code ) .|)|:',
      '^ \\( #any \\)',
      '@sections ( #any / %code ) ( ( , / and / - / – / to ) ( #any / %code ) )*',
    ],
  },
  { because: 'price-level', patterns: ['#year ( \\/ #two )? prices', 'prices of #year', '#year price level|base'] },
  {
    because: 'age',
    patterns: [
      '@people ( aged|over|under|between|from )* #any ( ( -|–|to|and ) #any )? ( years|year )? ( old )?',
      '@people are over|under|aged #two',
      'aged|ages ( over|under|between|from )? #any ( ( -|–|to|and ) #any )? ( years )?',
      '#any ( - #any )? - year - olds|old',
      '#any ( - #any )? year olds',
      'under|over - #any',
    ],
  },
  {
    because: 'id-or-name',
    patterns: [
      'covid - #any',
      'year|years #day ( -|to|and #day )?',
      'scale of|from #any -|to #any',
      '#any on a|the scale',
      'scored|scores|score|rated|rating ( of|is|was|it|us|at )* #any ( out of #any )?',
      'week|weeks #any ( -|–|to|and #any )?',
      'no|nos|number|ref|reference|agenda|item|version|v|q|quarter|zone|unit|team|group|level|tier|room|band|bands|grade|grades|ward|phase|stage|option|proposal|line #any ( -|–|to|and #any )?',
      '%code',
    ],
  },
  { because: 'address', patterns: ['#any %word ( %word )? street|road|lane|avenue|square|drive'] },
  { because: 'table-unit', patterns: ["£ '? #zeros", '£ ’? #zeros'] },
  { because: 'ordinal', patterns: ['#any st|nd|rd|th'] },
];
