"use client";
import { papi } from "@chiso/data/papi";
import { RankingTable } from "@chiso/react/ranking-table";
import { useRouter } from "next/navigation";

/** A component by itself, with figures that the page names: they stay on this side, where functions may be passed. */
export function PapiTable({ province }: { readonly province: string }) {
  const router = useRouter();
  return (
    <RankingTable
      data={papi}
      edition={2024}
      focus={province}
      onSelect={(unit) => router.replace(`?tinh=${unit}`, { scroll: false })}
    />
  );
}
