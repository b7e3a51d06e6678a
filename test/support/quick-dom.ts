/**
 * jsdom asks every style rule about every element whenever a role is looked for, and Fluent inserts thousands: minutes of a unit run.
 * Only the rules that hide something are kept; what the others look like is seen in a real browser (test/browser).
 */
const HIDES = /^[^@]*\{[^}]*(?:display: ?none|visibility: ?hidden)/;

if (typeof CSSStyleSheet !== 'undefined') {
  const insert = CSSStyleSheet.prototype.insertRule;
  CSSStyleSheet.prototype.insertRule = function insertIfHiding(rule, index) {
    return HIDES.test(rule) ? insert.call(this, rule, Math.min(index ?? 0, this.cssRules.length)) : 0;
  };
}
