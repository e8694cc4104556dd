/** The live side of a reading: the elements behind one control. Stays inside lib/assistant/page; the page is never marked. */
import type { ControlKind } from './reading.ts';

export interface ControlMember {
  /** What a person would click to choose it. */
  element: HTMLElement;
  /** The input behind it, often invisible; null where the library draws the choice without one. */
  input: HTMLInputElement | null;
  text: string;
}

export interface Control {
  id: string;
  kind: ControlKind;
  signature: string;
  /** The best label's text, as in the reading: writers refuse consent by it. */
  label: string;
  /** The widget's outer box: what a person points at. Equal to `input` for a bare native control. */
  root: HTMLElement;
  /** The input, textarea or select a person types into or that holds the shown value; null where there is none. */
  input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | null;
  /** The choices of radio and checkbox groups, and the one box of a single checkbox; empty otherwise. */
  members: ControlMember[];
}
