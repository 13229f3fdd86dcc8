-- Tables for the figures of Chiso in a portal's own database. Plain SQL: no extension, no procedure, no trigger, no type but text,
-- integer, numeric, date. A portal that has tables of its own skips this file and writes the views of views.sql over them.
--
-- Run it once, statement by statement: some engines make each definition a transaction of its own.

CREATE TABLE IF NOT EXISTS chiso_store_source (
  source_id  text PRIMARY KEY,
  title_vi   text NOT NULL,
  title_en   text NOT NULL,
  link       text,
  remark_vi  text,
  remark_en  text
);

CREATE TABLE IF NOT EXISTS chiso_store_unit (
  unit_id          text PRIMARY KEY,
  population_2019  integer,
  CHECK (population_2019 IS NULL OR population_2019 > 0)
);

-- What a unit was called between two days, both inclusive; valid_to is null while it lasts.
CREATE TABLE IF NOT EXISTS chiso_store_unit_period (
  unit_id     text NOT NULL REFERENCES chiso_store_unit (unit_id),
  valid_from  date NOT NULL,
  valid_to    date,
  code        text,
  name_vi     text NOT NULL,
  name_en     text NOT NULL,
  full_name   text NOT NULL,
  kind        text NOT NULL,
  region_id   text,
  PRIMARY KEY (unit_id, valid_from),
  CHECK (valid_to IS NULL OR valid_to >= valid_from),
  CHECK (kind IN ('province', 'municipality', 'department', 'district', 'commune'))
);

-- The units that an edition covers, in the publisher's order.
CREATE TABLE IF NOT EXISTS chiso_store_unit_set (
  unit_set_id  text NOT NULL,
  unit_id      text NOT NULL REFERENCES chiso_store_unit (unit_id),
  place        integer NOT NULL,
  PRIMARY KEY (unit_set_id, unit_id),
  CHECK (place >= 0)
);

CREATE TABLE IF NOT EXISTS chiso_store_edition (
  index_id       text NOT NULL,
  edition        integer NOT NULL,
  index_name_vi  text NOT NULL,
  index_name_en  text NOT NULL,
  publisher_vi   text NOT NULL,
  publisher_en   text NOT NULL,
  credit_vi      text NOT NULL,
  credit_en      text NOT NULL,
  score_unit     text NOT NULL,
  digits         integer NOT NULL,
  direction      text NOT NULL,
  unit_set_id    text NOT NULL,
  as_of          date NOT NULL,
  methodology    text NOT NULL,
  regime         text NOT NULL,
  top_n          integer,
  PRIMARY KEY (index_id, edition),
  CHECK (edition BETWEEN 1900 AND 2200),
  CHECK (score_unit IN ('percent', 'points')),
  CHECK (direction IN ('higher-is-better', 'lower-is-better')),
  CHECK (regime IN ('full', 'top-n', 'scores-and-groups', 'ranks-only', 'groups-only')),
  CHECK ((regime = 'top-n') = (top_n IS NOT NULL))
);

CREATE TABLE IF NOT EXISTS chiso_store_component (
  index_id        text NOT NULL,
  edition         integer NOT NULL,
  component_id    text NOT NULL,
  parent_id       text,
  level           text NOT NULL,
  name_vi         text NOT NULL,
  name_en         text NOT NULL,
  minimum         numeric,
  maximum         numeric,
  weight_percent  numeric,
  PRIMARY KEY (index_id, edition, component_id),
  FOREIGN KEY (index_id, edition) REFERENCES chiso_store_edition (index_id, edition),
  CHECK (level IN ('overall', 'dimension', 'sub-dimension')),
  CHECK (minimum IS NULL OR maximum IS NULL OR minimum < maximum)
);

-- One row a figure. A cell of which nothing is known at all has no row.
CREATE TABLE IF NOT EXISTS chiso_store_observation (
  index_id         text NOT NULL,
  edition          integer NOT NULL,
  component_id     text NOT NULL,
  unit_id          text NOT NULL REFERENCES chiso_store_unit (unit_id),
  score            numeric,
  missing_reason   text,
  published_rank   integer,
  published_group  text,
  standing         text NOT NULL,
  rank_standing    text,
  source_id        text REFERENCES chiso_store_source (source_id),
  PRIMARY KEY (index_id, edition, component_id, unit_id),
  FOREIGN KEY (index_id, edition, component_id)
    REFERENCES chiso_store_component (index_id, edition, component_id),
  CONSTRAINT chiso_score_or_reason CHECK ((score IS NULL) = (missing_reason IS NOT NULL)),
  CONSTRAINT chiso_known_reason CHECK (missing_reason IN ('not-published', 'not-surveyed', 'withheld', 'not-in-data', 'unreadable')),
  CONSTRAINT chiso_withheld_has_no_place CHECK (missing_reason <> 'withheld' OR (published_rank IS NULL AND published_group IS NULL)),
  CONSTRAINT chiso_rank_is_a_place CHECK (published_rank > 0),
  CONSTRAINT chiso_rank_has_standing CHECK ((published_rank IS NULL) = (rank_standing IS NULL)),
  CONSTRAINT chiso_known_standing CHECK (standing IN ('published', 'press', 'summed', 'implied', 'listed', 'rebased', 'illustrative')),
  CONSTRAINT chiso_known_rank_standing CHECK (rank_standing IN ('published', 'press', 'summed', 'implied', 'listed', 'rebased', 'illustrative'))
);
