import { isPending } from "@chiso/react";
import { Dashboard } from "@chiso/react/dashboard";
import { Sheet } from "../page/sheet.js";
import type { PageProps } from "../page/page-props.js";
import { CountrySections } from "./country-sections.js";

/** Where all provinces stand in the chosen index and edition: on the map, by region, by group. */
export function CountryPage(props: PageProps) {
  const { view, data, edition } = props;
  return (
    <Sheet {...props}>
      {isPending(data) || edition === undefined ? (
        <p role="status">{view.messages.waiting}</p>
      ) : (
        <Dashboard onSelect={view.select}>
          <CountrySections {...props} data={data} edition={edition} />
        </Dashboard>
      )}
    </Sheet>
  );
}
