import { parseDay } from '../../../kit/dates.js';
import type { Typed } from '../../kit/form.js';
import { pageTitle } from '../../kit/title.js';
import type { Setting } from '../setting.js';
import { turn, type Shown } from '../turn.js';
import { deviceDay } from './device-day.js';
import { teachLastItem } from './older-phones.js';
import { screen, type Node } from './screen.js';

const { document, NIRPIHAK: payload } = screen;
const place = document.getElementById('cek')!;

/** The forms sent in this visit, in memory alone: the browser's history holds their numbers, never an answer. */
const sent: Typed[] = [{ langkah: 'awal' }];
let pressed: { name: string; value: string } | null = null;

function setting(): Setting {
  const { office, contact, isDemo, zone } = payload;
  const madeOn = parseDay(place.dataset['dibuat'] ?? '');
  const lang = document.documentElement.lang === 'en' ? 'en' : 'id';
  return { law: payload.rules, today: deviceDay(zone), lang, office, contact, isDemo, place: madeOn ? 'file' : 'browser', madeOn };
}

/** What the form would send, with the button that was pressed. */
function typedIn(form: Node): Typed {
  const typed: Record<string, string> = {};
  new screen.FormData(form).forEach((value, name) => {
    typed[name] = value.trim();
  });
  return pressed?.name ? { ...typed, [pressed.name]: pressed.value } : typed;
}

function show(shown: Shown): void {
  place.innerHTML = String(shown.view);
  document.title = pageTitle(shown.title);
  document.body.className = shown.kind === 'result' ? 'keep' : '';
  document.getElementById('kabar')!.textContent = shown.kind === 'result' ? shown.title : '';
}

/** Whoever reads by ear or by keyboard goes on where the page changed. */
function lead(shown: Shown): void {
  screen.scrollTo(0, 0);
  place.querySelector(shown.hasFaults ? '.errors' : 'h1')?.focus({ preventScroll: true });
}

function goTo(page: number): void {
  const shown = turn(setting(), sent[page] ?? sent[0]!);
  show(shown);
  lead(shown);
}

document.addEventListener('click', ({ target }) => {
  const button = target.closest('button');
  pressed = button ? { name: button.name, value: button.value } : null;
});

document.addEventListener('submit', (event) => {
  event.preventDefault();
  const typed = typedIn(event.target);
  if (typed['langkah'] === 'cetak') return screen.print();
  const page = sent.push(typed) - 1;
  screen.history.pushState({ page }, '');
  goTo(page);
});

screen.addEventListener('popstate', ({ state }) => goTo(state?.page ?? 0));

teachLastItem();
screen.history.replaceState({ page: 0 }, '');
show(turn(setting(), sent[0]!));
