import { papi } from "@chiso/data/papi";
import { fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Profile } from "./profile.js";

const names = (root: HTMLElement) =>
  Array.from(root.querySelectorAll("text.chiso-label"), ({ textContent }) => textContent);

const spoken = (root: HTMLElement) => root.querySelector('[data-part="status"]')?.textContent;

describe("the profile in a page", () => {
  it("sorts its rows by rank when the reader asks for it, the whole index staying on top", () => {
    const { container } = render(<Profile data={papi} edition={2024} focus="son-la" locale="en" />);
    const before = names(container);
    fireEvent.click(screen.getByRole("button", { name: "Lowest rank first" }));
    const after = names(container);
    expect(after).not.toEqual(before);
    expect(after.toSorted()).toEqual(before.toSorted());
    const first = (all: readonly (string | null)[]) => all.indexOf("Public Service Delivery");
    expect(first(after)).toBeLessThan(first(before));
    expect(screen.getByRole("button", { name: "Lowest rank first" })).toHaveAttribute("aria-pressed", "true");
  });

  it("begins anew with the order that the page asks for", () => {
    const { rerender } = render(<Profile data={papi} edition={2024} focus="son-la" locale="en" />);
    fireEvent.click(screen.getByRole("button", { name: "Lowest rank first" }));
    rerender(<Profile data={papi} edition={2024} focus="son-la" locale="en" order="weakest" />);
    rerender(<Profile data={papi} edition={2024} focus="son-la" locale="en" order="index" />);
    expect(screen.getByRole("button", { name: "As in the index" })).toHaveAttribute("aria-pressed", "true");
  });

  it("speaks a component by key, then a unit in it", () => {
    const { container } = render(
      <Profile data={papi} edition={2024} focus="son-la" compare={["lao-cai"]} locale="en" />,
    );
    const picture = screen.getByRole("application");
    fireEvent.keyDown(picture, { key: "ArrowDown" });
    expect(spoken(container)).toMatch(/^PAPI \(scale 8–80\): 43\.8876 points; rank 25\/61/);
    fireEvent.keyDown(picture, { key: "ArrowDown" });
    expect(spoken(container)).toMatch(/^Participation/);
    fireEvent.keyDown(picture, { key: "ArrowRight" });
    expect(spoken(container)).toMatch(/^[^:]+: Participation/);
  });

  it("shows another predecessor when it is chosen", () => {
    render(<Profile data={papi} edition={2024} focus="phu-tho-2025" locale="en" />);
    fireEvent.click(screen.getByRole("button", { name: "Hoa Binh" }));
    expect(screen.getByText(/^Hoa Binh is better/)).toBeTruthy();
  });
});
