-- pdscan 0.1.0, run 20260301-090000-7
BEGIN;
SET LOCAL standard_conforming_strings = on;
CREATE EXTENSION IF NOT EXISTS anon;

COMMIT;
