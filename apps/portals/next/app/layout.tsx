import type { Metadata } from "next";
import type { ReactNode } from "react";
import "@chiso/react/styles.css";
import "./portal.css";

export const metadata: Metadata = {
  title: "Chỉ số điều hành tỉnh Sơn La",
  description: "PAR INDEX và PAPI của tỉnh Sơn La qua các kỳ đánh giá.",
};

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="vi">
      <body>{children}</body>
    </html>
  );
}
