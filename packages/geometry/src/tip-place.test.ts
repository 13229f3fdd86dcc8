import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tipPlace } from "./tip-place.js";
import type { TipEdge } from "./tip-place.js";

const texts = ["Bà Rịa - Vũng Tàu", "43,8876 điểm", "hạng 25/61 (tự tính)", "Nguồn: PAPI, papi.org.vn"];

/** Both ends of a tooltip of a length. */
const ends = ({ at, back }: TipEdge, length: number) =>
  [at - back * length, at - back * length + length] as const;

describe("tipPlace", () => {
  it("stays in the window, wherever the mark lies, in it or not, for any tooltip that can", () => {
    const place = fc.double({ min: -800, max: 2400, noNaN: true });
    fc.assert(
      fc.property(
        place,
        place,
        fc.constantFrom([320, 480], [360, 640], [560, 300], [720, 480], [1280, 720]),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (x, y, [width = 0, height = 0], filled) => {
          const { x: across, y: along } = tipPlace({ x, y, window: { width, height }, texts, size: 14 });
          // chart.css: half the window less 28 px, or all of a narrow one less 16
          const widest = width < 560 ? width - 16 : Math.min(width / 2 - 28, 336);
          const [left, right] = ends(across, widest * filled);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(width);
          const [top, bottom] = ends(along, 120 * filled);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThanOrEqual(height);
        },
      ),
    );
  });

  it("leaves the mark free: beside it on a wide window, above or below it on a narrow one", () => {
    const wide = tipPlace({ x: 900, y: 300, window: { width: 1280, height: 720 }, texts, size: 14 });
    expect(ends(wide.x, 300)[1]).toBeLessThan(900);
    const phone = (y: number) =>
      tipPlace({ x: 160, y, window: { width: 320, height: 480 }, texts, size: 14 }).y;
    expect(ends(phone(300), 100)[1]).toBeLessThan(300);
    expect(ends(phone(60), 100)[0]).toBeGreaterThan(60);
  });

  it("lets a tooltip that is too tall for either side lie over its mark rather than leave the window", () => {
    const long = Array.from({ length: 8 }, () =>
      "Sở Văn hóa, Thể thao và Du lịch kiêm Ban Quản lý khu du lịch".repeat(2),
    );
    const { y } = tipPlace({ x: 160, y: 240, window: { width: 320, height: 480 }, texts: long, size: 14 });
    expect(ends(y, 460)[0]).toBeGreaterThanOrEqual(0);
    expect(ends(y, 460)[1]).toBeLessThanOrEqual(480);
  });

  it("holds a window without size", () => {
    expect(tipPlace({ x: 1, y: 1, window: { width: 0, height: 0 }, texts: [], size: 14 }).y.back).toBe(0);
  });
});
