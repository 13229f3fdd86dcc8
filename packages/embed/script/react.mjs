// React for the script of pages without a build: of Preact what our components use, and of React's names in markup and events
// what they say otherwise than the DOM. A name that is missing here does not build.
/* oxlint-disable typescript/unbound-method -- Preact's options are functions that know no `this` */
import { Component, createElement, options, render } from "preact";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";

export { Fragment, createContext, createElement } from "preact";
export { useCallback, useContext, useEffect, useId, useMemo, useRef, useState } from "preact/hooks";

/** `textAnchor` is `text-anchor`; what SVG itself writes with a capital (`viewBox`, `textLength`) stays. */
const WITH_HYPHEN =
  /^(?:clip(?!PathU)|dominant|fill|font|letter|marker(?!H|W|U)|paint|pointer|shape|stop|stroke|text(?!L)|vector|word)[A-Z]/;

/** Fields whose value is told when they are left; React tells of others with every key. */
const TOLD_AT_END = /^(?:file|checkbox|radio)$/;

function nameOf(name, type, kind) {
  if (name === "onFocus") return "onfocusin";
  if (name === "onBlur") return "onfocusout";
  if (name === "onChange" && (type === "textarea" || (type === "input" && !TOLD_AT_END.test(kind))))
    return "oninput";
  return WITH_HYPHEN.test(name) ? name.replace(/[A-Z]/g, "-$&").toLowerCase() : name;
}

const before = options.vnode;
options.vnode = (vnode) => {
  const { type, props } = vnode;
  if (typeof type === "string" && !type.includes("-")) {
    const named = {};
    for (const name in props) named[nameOf(name, type, props.type)] = props[name];
    vnode.props = named;
  }
  before?.(vnode);
};

/** Draws anew only where a property is another than before. */
export function memo(component) {
  return class Memo extends Component {
    shouldComponentUpdate(next) {
      for (const name in this.props) if (!(name in next)) return true;
      for (const name in next) if (next[name] !== this.props[name]) return true;
      return false;
    }

    render(props) {
      return createElement(component, props);
    }
  };
}

/** A value that stands outside of components. Nothing is hydrated here, so what a server saw is never asked. */
export function useSyncExternalStore(subscribe, read) {
  const value = read();
  const [{ store }, again] = useState({ store: {} });
  const look = () => {
    if (!Object.is(store.value, store.read())) again({ store });
  };
  // the store is one for as long as the component is; what is looked at stands in it
  /* oxlint-disable react-hooks/exhaustive-deps */
  useLayoutEffect(() => {
    store.value = value;
    store.read = read;
    look();
  }, [subscribe, value, read]);
  useEffect(() => {
    look();
    return subscribe(look);
  }, [subscribe]);
  /* oxlint-enable react-hooks/exhaustive-deps */
  return value;
}

/** What is set within is on the page when this returns. */
export function flushSync(act) {
  const later = options.debounceRendering;
  let draw;
  options.debounceRendering = (flush) => {
    draw = flush;
  };
  try {
    return act();
  } finally {
    options.debounceRendering = later;
    draw?.();
  }
}

export function createRoot(container) {
  return {
    render: (children) => render(children, container),
    unmount: () => render(null, container),
  };
}
