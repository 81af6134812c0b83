// Keys for who reads many changes. Every page works without this file; it sends nothing and keeps one setting.
(() => {
  'use strict';
  const off = 'policydiff-keys-off';
  const help = document.getElementById('pd-keys');
  const items = () => [...document.querySelectorAll('main .change, main .entries > li')];
  const isTyping = target => target instanceof Element && target.closest('input:not([type=checkbox], [type=radio]), select, textarea, dialog[open]');

  // The item that has the focus, or else the one that the address names, or else the first one below the top of the window.
  const current = all => {
    const focused = all.findIndex(item => item.contains(document.activeElement));
    if (focused >= 0) { return focused; }
    const named = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    return named ? all.findIndex(item => item === named || item.contains(named)) : -1;
  };

  const follow = relation => document.querySelector(`main a[rel~=${relation}]`)?.click();

  const step = by => {
    const all = items();
    if (all.length < 2) { return follow(by > 0 ? 'next' : 'prev'); }
    const at = current(all);
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'start' });
  };

  const see = () => {
    const all = items();
    const item = all[all.length === 1 ? 0 : current(all)];
    item?.querySelector('.deeds button')?.click();
  };

  const search = () => {
    const field = document.querySelector('main input[name=q]');
    if (field) { field.focus(); field.select(); } else { document.querySelector('.site a[data-key="/"]')?.click(); }
  };

  const keys = { j: () => step(1), k: () => step(-1), v: see, '/': search };

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) { return; }
    if (event.key === '?' && help) {
      event.preventDefault();
      help.showModal();
    } else if (Object.hasOwn(keys, event.key) && !localStorage.getItem(off)) {
      event.preventDefault();
      keys[event.key]();
    }
  });

  const box = help?.querySelector('input[type=checkbox]');
  if (box) {
    box.checked = !localStorage.getItem(off);
    box.addEventListener('change', () => box.checked ? localStorage.removeItem(off) : localStorage.setItem(off, '1'));
  }
})();
