/** The way through an open calendar to one date: which arrow leads where is learned by watching the heading. */
import { choose } from '../native-select.ts';
import { type Calendar, type Cell, readCalendar, readMonth } from './calendar.ts';
import { bringIntoView, isEditable, isSelect, parentOf } from './dom.ts';
import { announceChange, press, typeInto } from './gestures.ts';
import { visibleIn } from './layers.ts';
import type { Popup } from './popup.ts';
import type { WriteContext } from './widget-family.ts';

export interface Target {
  year: number;
  month: number;
  /** Null when only a month is asked for. */
  day: number | null;
}

function isDisabled({ element }: Cell): boolean {
  for (let at: Element | null = element, step = 0; at && step < 4; at = parentOf(at), step += 1) {
    if (at.hasAttribute('disabled') || at.getAttribute('aria-disabled') === 'true') return true;
    if ([...at.classList].some((name) => /(^|[-_])disabled$/.test(name))) return true;
  }
  return false;
}

/** A click through a calendar: learns what each arrow does by watching the heading. */
class Walk {
  private readonly popup: Popup;
  private readonly context: WriteContext;
  /** Months that a click on the n-th arrow moved the heading by. */
  private readonly learned = new Map<string, number>();
  private labelTried = false;

  constructor(popup: Popup, context: WriteContext) {
    this.popup = popup;
    this.context = context;
  }

  read(): Calendar {
    return readCalendar(this.popup.layers());
  }

  /** As it stands once nothing moves: a heading may turn before its days do. */
  async atRest(): Promise<Calendar> {
    await this.context.pace.settle();
    return this.read();
  }

  /** Presses the cell; false where it is not to be pressed. */
  async take(cell: Cell | undefined): Promise<boolean> {
    if (!cell || isDisabled(cell)) return false;
    bringIntoView(cell.element);
    if (!press(cell.element, this.popup.own())) return false;
    await this.context.pace.settle();
    return true;
  }

  /** Header selects of year and month, as some calendars have. */
  async setSelects({ year, month }: Target): Promise<void> {
    for (const select of this.popup.layers().flatMap(visibleIn).filter(isSelect)) {
      const options = [...select.options];
      const index = options.findIndex(
        ({ text }) => text.replace(/\s*年$/, '') === String(year) || readMonth(text.trim()) === month,
      );
      if (index < 0 || select.selectedIndex === index) continue;
      choose(select, index);
      await this.context.pace.settle();
    }
  }

  private position({ year, month, years, days }: Calendar): number | null {
    if (years.length > 0) return (years[0]?.number ?? 0) * 12;
    return year === null ? null : year * 12 + (days.length > 0 ? (month ?? 1) - 1 : 0);
  }

  /** One click towards the wanted place; false when no arrow and no heading leads there. */
  async step(distance: number): Promise<boolean> {
    const calendar = this.read();
    const before = this.position(calendar);
    if (before === null) return false;
    if (calendar.years.length > 0 && (await this.scrollYears(calendar, distance))) return true;
    const kind = calendar.years.length > 0 ? 'y' : calendar.days.length > 0 ? 'd' : 'm';
    const known = calendar.arrows.map((arrow, at) => ({ arrow, name: `${kind}${calendar.arrows.length}:${at}`, at }));
    const useful = known
      .map((one) => ({ ...one, moves: this.learned.get(one.name) ?? 0 }))
      .filter(({ moves }) => moves !== 0 && Math.sign(moves) === Math.sign(distance) && Math.abs(moves) <= Math.abs(distance))
      .sort((a, b) => Math.abs(b.moves) - Math.abs(a.moves))[0];
    const side = distance < 0 ? known : [...known].reverse();
    const unknown = side.find(({ name }) => !this.learned.has(name));
    const isSlow = useful !== undefined && Math.abs(distance / useful.moves) > 60;
    if ((isSlow || !useful) && !unknown) return this.openYears(calendar, distance);
    const next = useful && (Math.abs(useful.moves) >= 12 || !unknown || Math.abs(distance) < 12) ? useful : (unknown ?? useful);
    if (!next || !press(next.arrow, this.popup.own())) return false;
    const after = await this.context.pace.until(() => {
      const now = this.position(this.read());
      return now !== null && now !== before ? [now] : null;
    }, 250);
    if (!this.learned.has(next.name)) this.learned.set(next.name, after?.[0] === undefined ? 0 : after[0] - before);
    return true;
  }

  /** The heading's year: typed over where it is a box, else clicked for a choice of years. */
  private async openYears({ yearLabel, year }: Calendar, distance: number): Promise<boolean> {
    if (this.labelTried || !yearLabel || year === null) return false;
    this.labelTried = true;
    if (!isEditable(yearLabel)) return this.take({ element: yearLabel, number: 0 });
    typeInto(yearLabel, String(year + Math.trunc(distance / 12)));
    announceChange(yearLabel);
    await this.context.pace.settle();
    return true;
  }

  /** A list of years that grows or turns when it is scrolled. */
  private async scrollYears({ years }: Calendar, distance: number): Promise<boolean> {
    const first = years[0]?.number;
    for (let box = parentOf(years.at(-1)?.element ?? document.body); box; box = parentOf(box)) {
      if (box.scrollHeight <= box.clientHeight + 4 || box.localName === 'body') continue;
      box.scrollTop = distance < 0 ? 0 : box.scrollHeight;
      box.dispatchEvent(new Event('scroll'));
      const last = years.at(-1)?.number;
      const moved = (now: Cell[]) => now[0]?.number !== first || now.at(-1)?.number !== last;
      return (await this.context.pace.until(() => moved(this.read().years), 300)) !== null;
    }
    return false;
  }

  distance(target: Target): number {
    const calendar = this.read();
    const { years } = calendar;
    if (years.length > 0) {
      const first = years[0]?.number ?? 0;
      return target.year < first ? -1200 : 1200;
    }
    const wanted = target.year * 12 + (calendar.days.length > 0 ? target.month - 1 : 0);
    return wanted - (this.position(calendar) ?? wanted);
  }
}

/** One column of a wheel: what is turned out of the document is reached by way of the entry nearest to it. */
async function turnColumn(walk: Walk, column: 'years' | 'months' | 'days', number: number): Promise<boolean> {
  let last: number | undefined;
  for (;;) {
    const cells = walk.read()[column];
    const cell = cells.find((one) => one.number === number);
    if (cell) return walk.take(cell);
    const edge = number < (cells[0]?.number ?? number) ? cells[0] : cells.at(-1);
    if (!edge || edge.number === last || !(await walk.take(edge))) return false;
    last = edge.number;
  }
}

/** Year, month and day stand side by side: a wheel. Each column is set by a click on its entry. */
async function turnWheels(walk: Walk, { year, month, day }: Target): Promise<boolean> {
  if (!(await turnColumn(walk, 'years', year)) || !(await turnColumn(walk, 'months', month))) return false;
  return day === null || turnColumn(walk, 'days', day);
}

/** Turns the calendar to the date and presses it; false where no way leads there. The caller looks what was taken. */
export async function walkTo(popup: Popup, target: Target, context: WriteContext): Promise<boolean> {
  const walk = new Walk(popup, context);
  await walk.setSelects(target);
  for (let steps = 0; steps < 150; steps += 1) {
    const { years, months, days, year, month } = walk.read();
    if (target.day === null && days.length > 0 && months.length === 0) return false; // days, where a month was asked for
    if (years.length > 0 && months.length > 0) return turnWheels(walk, target);
    if (years.length > 0) {
      const cell = years.find(({ number }) => number === target.year);
      if (cell ? !(await walk.take(cell)) : !(await walk.step(walk.distance(target)))) return false;
    } else if (months.length > 0 && year === target.year) {
      if (!(await walk.take(months.find(({ number }) => number === target.month)))) return false;
      if (target.day === null) return true;
    } else if (target.day !== null && days.length > 0 && year === target.year && month === target.month) {
      const still = await walk.atRest();
      if (still.year === year && still.month === month) return walk.take(still.days[target.day - 1]);
    } else if (!(await walk.step(walk.distance(target)))) return false;
  }
  return false;
}
