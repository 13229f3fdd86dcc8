import type { Spec } from "@chiso/embed";
import { Figure } from "@chiso/embed/react";
import { useState } from "react";
import { provinces } from "./provinces.js";

/** What the page shows of a province; the server fetches it before it renders. */
export function specsOf(province: string): readonly [Spec, Spec, Spec] {
  const focus = [province];
  return [
    { spec: 1, figure: "score-card", index: "par", focus },
    { spec: 1, figure: "trend", index: "papi", focus },
    { spec: 1, figure: "ranking-table", index: "papi", scope: "tdmnpb-63", focus },
  ];
}

/** The part of the page that is alive: the same on the server and in the browser. */
export function Page({ start }: { readonly start: string }) {
  const [province, choose] = useState(start);
  const select = (unit: string) => {
    if (!Object.hasOwn(provinces, unit)) return;
    choose(unit);
    history.replaceState(null, "", `?tinh=${unit}`);
  };
  const [card, trend, table] = specsOf(province);
  return (
    <>
      <form className="choose">
        <label htmlFor="tinh">Xem theo tỉnh</label>
        <select id="tinh" name="tinh" value={province} onChange={({ target }) => select(target.value)}>
          {Object.entries(provinces).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <noscript>
          <button type="submit">Xem</button>
        </noscript>
      </form>
      <h2>Kỳ PAR INDEX gần nhất</h2>
      <Figure spec={card} />
      <h2>PAPI qua các kỳ đánh giá</h2>
      <Figure spec={trend} />
      <h2>PAPI trong vùng Trung du và miền núi phía Bắc</h2>
      <Figure spec={table} onSelect={select} />
    </>
  );
}
