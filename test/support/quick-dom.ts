/**
 * What jsdom does again for every element whenever a role is looked for: minutes of a unit run.
 *
 * It asks every style rule, and Fluent inserts thousands: only the rules that hide something are kept. What the others look like is
 * seen in a real browser (test/browser). And it works out an element's style anew each time: here it holds until the page changes.
 */
const HIDES = /^[^@]*\{[^}]*(?:display: ?none|visibility: ?hidden)/;

/** An element's style as worked out, as long as nothing in the page changed. */
function rememberStyles(): { readonly forget: () => void } {
  let known = new WeakMap<Element, CSSStyleDeclaration>();
  const changes = new MutationObserver(() => (known = new WeakMap()));
  changes.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
  const workOut = window.getComputedStyle.bind(window);
  window.getComputedStyle = (element, pseudo) => {
    // What is outside of the page changes unobserved.
    if (pseudo || !element.isConnected || element.ownerDocument !== document) return workOut(element, pseudo);
    if (changes.takeRecords().length > 0) known = new WeakMap();
    const style = known.get(element) ?? workOut(element);
    known.set(element, style);
    return style;
  };
  return { forget: () => (known = new WeakMap()) };
}

if (typeof CSSStyleSheet !== 'undefined') {
  const { forget } = rememberStyles();
  const insert = CSSStyleSheet.prototype.insertRule;
  CSSStyleSheet.prototype.insertRule = function insertIfHiding(rule, index) {
    if (!HIDES.test(rule)) return 0;
    forget();
    return insert.call(this, rule, Math.min(index ?? 0, this.cssRules.length));
  };
}
