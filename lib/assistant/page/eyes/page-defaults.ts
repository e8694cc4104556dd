/**
 * A stepper shows a number before anybody has answered: on a form on which nothing else was answered yet, that number is the page's
 * own. It stays the page's own while the candidate leaves it alone, whatever is filled in around it.
 */
import type { Control } from '../control.ts';
import type { ControlReading } from '../reading.ts';

interface Found {
  control: Control;
  reading: ControlReading;
}

const isAnswered = ({ reading: { kind, readonly, disabled, shown, isDefault } }: Found): boolean =>
  kind !== 'number' && !readonly && !disabled && shown !== '' && !isDefault;

export function createPageDefaults(): (found: readonly Found[]) => Found[] {
  const noted = new WeakMap<Element, string>();
  return (found) => {
    const isFresh = !found.some(isAnswered);
    return found.map(({ control, reading }) => {
      const { kind, touched, shown } = reading;
      if (kind !== 'number' || touched || shown === '') return { control, reading };
      if (isFresh) noted.set(control.root, shown);
      return { control, reading: { ...reading, isDefault: reading.isDefault || noted.get(control.root) === shown } };
    });
  };
}
