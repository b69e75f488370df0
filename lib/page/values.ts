/** Reads values from a page by their declaration. */
import { readDom } from '../editors/text.ts';
import type { ElementValue, Value } from '../sites/model.ts';
import { findAll } from './recognise.ts';

/** The first value that the page has, or `null`. */
export function readValue(root: ParentNode, values: readonly Value[]): string | null {
  for (const value of values) {
    const found = 'storage' in value ? fromStorage(value) : fromElements(root, value);
    if (found) return found;
  }
  return null;
}

/** The first element that a value is declared to stand in, whether it holds one or not; one that fits where a pattern tells. */
export function holderOf(root: ParentNode, value: ElementValue): Element | null {
  const all = holders(root, value);
  return (value.pattern === undefined ? all[0] : all.find((each) => valueIn(each, value) !== null)) ?? null;
}

/** What one element holds for a value, or `null`. */
export function valueIn(element: Element, value: ElementValue): string | null {
  const raw = value.attribute === undefined ? textOf(element) : element.getAttribute(value.attribute);
  const text = value.json && raw ? stepInto(parse(raw), value.json) : raw;
  const found = text ? matched(text, value.pattern) : null;
  return found && (value.prefix ?? '') + found;
}

function fromElements(root: ParentNode, value: ElementValue): string | null {
  for (const element of holders(root, value)) {
    const found = valueIn(element, value);
    if (found) return found;
  }
  return null;
}

/** The root itself counts too, for sites that keep values as attributes of a post. */
function holders(root: ParentNode, { selector, index }: ElementValue): Element[] {
  const own = root instanceof Element && root.matches(selector) ? [root] : [];
  const found = [...own, ...findAll(root, selector)];
  return index === undefined ? found : found.slice(index, index + 1);
}

function fromStorage(value: Extract<Value, { storage: string }>): string | null {
  const found = stepInto(parse(stored(value.storage)), value.json);
  return found ? matched(found, value.pattern) : null;
}

/** Storage may be switched off, and then even looking at it throws. */
function stored(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Path = Extract<Value, { storage: string }>['json'];

function stepInto(whole: unknown, path: Path): string | null {
  let at = whole;
  for (const step of path) {
    if (typeof step === 'string') at = member(at, step);
    else if ('valueAt' in step) at = member(at, stepInto(whole, step.valueAt) ?? '');
    else {
      const wanted = stepInto(whole, step.isValueAt);
      at = wanted && Array.isArray(at) ? at.find((item) => member(item, step.itemWhere) === wanted) : null;
    }
  }
  return typeof at === 'string' || typeof at === 'number' ? String(at) : null;
}

function member(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null && Object.hasOwn(of, name) ? Reflect.get(of, name) : null;
}

function matched(text: string, pattern: string | undefined): string | null {
  if (pattern === undefined) return text.trim();
  return new RegExp(pattern, 'u').exec(text.trim())?.[1]?.trim() ?? null;
}

function textOf(element: Element): string {
  if (element instanceof HTMLScriptElement) return element.textContent ?? '';
  return element instanceof HTMLElement ? readDom(element, '').text : (element.textContent ?? '');
}
