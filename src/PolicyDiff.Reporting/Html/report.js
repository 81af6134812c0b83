// Filters, keys and links of a report. Without it, every change can be read and the view can be chosen all the same.
'use strict';

(() => {
  const form = document.querySelector('[data-filters]');
  if (!form) {
    return;
  }

  const changes = [...document.querySelectorAll('.change')];
  const groups = [...document.querySelectorAll('.fold, .group, .part')];
  const folds = [...document.querySelectorAll('.fold')];
  const shown = form.querySelector('[data-shown]');
  const unfold = form.querySelector('[data-unfold]');
  const search = form.elements.text;
  const texts = new Map();
  let wasActive = false;

  // The same letters, whatever their case and accents.
  const folded = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  const textOf = change => {
    if (!texts.has(change)) {
      texts.set(change, folded(change.textContent));
    }
    return texts.get(change);
  };

  const filtersFromForm = () => ({
    kind: form.elements.kind.value,
    subject: form.elements.subject.value,
    weight: form.elements.weight.value,
    words: folded(search.value).split(/\s+/).filter(word => word !== ''),
  });

  const fits = (change, { kind, subject, weight, words }) =>
    (kind === '' || change.dataset.kind === kind) &&
    (subject === '' || change.dataset.subject === subject) &&
    (weight === '' || change.dataset.weight === weight) &&
    words.every(word => textOf(change).includes(word));

  const applyFilters = () => {
    const filters = filtersFromForm();
    const isActive = filters.kind + filters.subject + filters.weight !== '' || filters.words.length > 0;
    for (const change of changes) {
      change.hidden = !fits(change, filters);
    }
    for (const group of groups) {
      group.hidden = isActive && !group.querySelector('.change:not([hidden])');
    }
    if (isActive || wasActive) {
      folds.forEach(fold => { fold.open = isActive; });
    }
    wasActive = isActive;
    const count = changes.filter(change => !change.hidden).length;
    shown.textContent = shown.dataset.shown.replace('{0}', count).replace('{1}', changes.length);
  };

  const goTo = change => {
    const fold = change.closest('details');
    if (fold) {
      fold.open = true;
    }
    change.focus({ preventScroll: true });
    change.scrollIntoView({ block: 'start' });
  };

  const followLink = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.matches('.change')) {
      return;
    }
    if (target.hidden) {
      form.reset();
      applyFilters();
    }
    goTo(target);
  };

  // The change that has the focus, or else the last one whose top has been scrolled past.
  const indexOfCurrent = visible => {
    const focused = visible.indexOf(document.activeElement?.closest('.change'));
    return focused >= 0 ? focused : visible.findLastIndex(change => change.getBoundingClientRect().top < 0);
  };

  const step = distance => {
    const visible = changes.filter(change => !change.hidden && !change.closest('details:not([open])'));
    const next = visible[indexOfCurrent(visible) + distance];
    if (next) {
      history.replaceState(null, '', `#${next.id}`);
      goTo(next);
    }
  };

  const keys = {
    n: () => step(1),
    p: () => step(-1),
    '/': () => search.focus(),
  };

  document.addEventListener('keydown', event => {
    const isTyping = event.target.closest('input[type=search], select, textarea');
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !form.elements.keys.checked || !Object.hasOwn(keys, event.key)) {
      return;
    }
    event.preventDefault();
    keys[event.key]();
  });

  // Opens every fold, or closes them all where all are open.
  unfold.addEventListener('click', () => {
    const isOpening = folds.some(fold => !fold.open);
    folds.forEach(fold => { fold.open = isOpening; });
  });

  form.addEventListener('input', event => {
    if (event.target.name !== 'keys') {
      applyFilters();
    }
  });
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(applyFilters));
  window.addEventListener('hashchange', followLink);

  form.hidden = false;
  unfold.hidden = folds.length === 0;
  applyFilters();
  followLink();
})();
