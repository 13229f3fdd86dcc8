import "@chiso/react/styles.css";
import "./styles/page.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { provinceCatalogue, provinceData } from "./data/province-catalogue.js";
import { App } from "./page/app.js";
import { workOffline } from "./offline/register.js";
import { readState } from "./state/read-state.js";

const root = document.getElementById("root");
if (root) {
  const store = provinceData();
  // what the address asks for is on its way before anything is drawn
  store.load(readState(window.location.search, provinceCatalogue).state.index);
  if (import.meta.env.PROD) workOffline();
  createRoot(root).render(
    <StrictMode>
      <App catalogue={provinceCatalogue} store={store} />
    </StrictMode>,
  );
}
