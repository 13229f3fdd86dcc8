-- The contract: four views by which a backend reads a portal's figures, whatever tables are behind them. Their columns, in this order,
-- are described in README.md beside this file. A portal with tables of its own writes the same four views over them, and runs
-- check.sql: it must answer with no row.

CREATE OR REPLACE VIEW chiso_sources AS
SELECT source_id, title_vi, title_en, link, remark_vi, remark_en
FROM chiso_store_source;

-- A unit as it was called in each edition's set: a name or a code says which unit only together with a day (R1).
CREATE OR REPLACE VIEW chiso_units AS
SELECT
  s.unit_set_id,
  s.place,
  p.unit_id,
  p.valid_from,
  p.valid_to,
  p.code,
  p.name_vi,
  p.name_en,
  p.full_name,
  p.kind,
  p.region_id,
  u.population_2019
FROM chiso_store_unit_set s
JOIN chiso_store_unit u ON u.unit_id = s.unit_id
JOIN chiso_store_unit_period p ON p.unit_id = s.unit_id;

CREATE OR REPLACE VIEW chiso_editions AS
SELECT
  index_id,
  edition,
  index_name_vi,
  index_name_en,
  publisher_vi,
  publisher_en,
  credit_vi,
  credit_en,
  score_unit,
  digits,
  direction,
  unit_set_id,
  as_of,
  methodology,
  regime,
  top_n
FROM chiso_store_edition;

-- A rank beyond a published top n is nobody's to show, however it came into the table, nor is the score beside it (R8).
CREATE OR REPLACE VIEW chiso_observations AS
SELECT
  o.index_id,
  o.edition,
  o.component_id,
  o.unit_id,
  CASE WHEN o.published_rank > e.top_n THEN NULL ELSE o.score END AS score,
  CASE WHEN o.published_rank > e.top_n THEN 'withheld' ELSE o.missing_reason END AS missing_reason,
  CASE WHEN o.published_rank > e.top_n THEN NULL ELSE o.published_rank END AS published_rank,
  CASE WHEN o.published_rank > e.top_n THEN NULL ELSE o.published_group END AS published_group,
  o.standing,
  CASE WHEN o.published_rank > e.top_n THEN NULL ELSE o.rank_standing END AS rank_standing,
  o.source_id
FROM chiso_store_observation o
JOIN chiso_store_edition e ON e.index_id = o.index_id AND e.edition = o.edition;
