import { Figure } from "@chiso/embed/react";
import { PapiTable } from "./papi-table";

interface PageProps {
  readonly searchParams: Promise<{ readonly tinh?: string | string[] }>;
}

/** A server component: it names the figures, and the markup that it sends is final. */
export default async function Page({ searchParams }: PageProps) {
  const { tinh } = await searchParams;
  const province = typeof tinh === "string" ? tinh : "son-la";
  const focus = [province];
  return (
    <main>
      <h1>Chỉ số điều hành của tỉnh</h1>
      <h2>Kỳ PAR INDEX gần nhất</h2>
      <Figure spec={{ spec: 1, figure: "score-card", index: "par", focus }} />
      <h2>PAPI qua các kỳ đánh giá</h2>
      <Figure spec={{ spec: 1, figure: "trend", index: "papi", focus }} />
      <h2>Bảng xếp hạng PAPI</h2>
      <PapiTable province={province} />
      <p className="colophon">
        Trang ví dụ, không phải trang chính thức của tỉnh. Nguồn số liệu ghi dưới mỗi hình.
      </p>
    </main>
  );
}
