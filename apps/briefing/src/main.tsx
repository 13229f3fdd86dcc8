import "@chiso/react/styles.css";
import { par } from "@chiso/data/par";
import { RankingTable } from "@chiso/react/ranking-table";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <RankingTable data={par} edition={2020} focus="son-la" locale="vi" />
    </StrictMode>,
  );
}
