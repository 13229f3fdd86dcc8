import "@chiso/react/styles.css";
import { hydrateRoot } from "react-dom/client";
import { Page } from "./page.js";

const place = document.getElementById("page");
if (place) hydrateRoot(place, <Page start={place.dataset["start"] ?? ""} />);
