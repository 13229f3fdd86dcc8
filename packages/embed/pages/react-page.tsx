import { Figure } from "@chiso/embed/react";
import "@chiso/react/styles.css";
import { createRoot } from "react-dom/client";

// A page of React that shows the spec it is told.
const place = document.querySelector("main");
if (place) {
  const root = createRoot(place);
  const show = (text: string) => root.render(<Figure spec={text} onSelect={() => undefined} />);
  addEventListener("show", (event) => show((event as CustomEvent<string>).detail));
}
