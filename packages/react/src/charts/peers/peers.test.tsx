import { neighbours } from "@chiso/data/neighbours";
import { papi } from "@chiso/data/papi";
import { pci } from "@chiso/data/pci";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { peersWordsOf } from "../../messages/peers-words.js";
import { plainText } from "../../sentence/citing.js";
import { untraced } from "../../sentence/traced.fixture.js";
import { analysePeers, peersAccount } from "./account.js";
import { Peers } from "./peers.js";

describe("peers", () => {
  it("tells by what they were chosen, and tells the page who they are", async () => {
    const user = userEvent.setup();
    const onPeers = vi.fn();
    render(<Peers data={papi} focus="son-la" neighbours={neighbours} onPeers={onPeers} />);
    expect(screen.getByRole("figure").textContent).toContain("13 đơn vị khác cùng vùng");
    await user.click(screen.getByRole("button", { name: "Giáp ranh" }));
    expect(onPeers).toHaveBeenCalledWith(
      ["lai-chau", "dien-bien", "yen-bai", "hoa-binh", "phu-tho", "thanh-hoa"].toSorted(
        (a, b) => order(a) - order(b),
      ),
      "neighbours",
    );
    expect(screen.getByRole("figure").textContent).toContain("6 đơn vị có chung đường ranh giới");
    expect(screen.queryByRole("button", { name: "Tự chọn" })).toBeNull();
  });

  it("R8 finds no nearest score to one that is withheld, and says so", () => {
    const finding = analysePeers(pci, { edition: 2023, focus: "son-la", choice: { by: "score" } });
    const { sentences } = peersAccount(finding, peersWordsOf("vi"));
    expect(sentences.map(plainText)).toEqual([
      "Đơn vị này không có điểm ở kỳ này, nên không có đơn vị điểm gần nhất.",
    ]);
  });

  it("R18 every number names its cell", () => {
    for (const by of ["region", "score", "population"] as const)
      for (const locale of ["vi", "en"] as const) {
        const finding = analysePeers(papi, { focus: "son-la", choice: { by } });
        expect(untraced(peersAccount(finding, peersWordsOf(locale)))).toEqual([]);
      }
  });
});

const order = (unit: string) => papi.editions.get(2024)?.set.units.indexOf(unit) ?? -1;
