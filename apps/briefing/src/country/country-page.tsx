import "../styles/country.css";
import { Dashboard } from "@chiso/react/dashboard";
import { Late } from "../late/late.js";
import type { PageProps } from "../page/page-props.js";
import { CountrySections } from "./country-sections.js";

/** Where all provinces stand in the chosen index and edition: on the map, by region, by group. */
export function CountryPage(props: PageProps) {
  const { view, store, edition } = props;
  return (
    <Late store={store} id={view.state.index} messages={view.messages} className="waiting">
      {(data) =>
        edition === undefined ? null : (
          <Dashboard onSelect={view.select}>
            <CountrySections {...props} data={data} edition={edition} />
          </Dashboard>
        )
      }
    </Late>
  );
}
