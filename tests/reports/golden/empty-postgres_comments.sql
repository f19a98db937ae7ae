-- pdscan 0.1.0, run 20260301-090000-7
BEGIN;
SET LOCAL standard_conforming_strings = on;

CREATE OR REPLACE FUNCTION pg_temp.pdscan_note(place regclass, name text, note text) RETURNS void
LANGUAGE plpgsql AS $body$
DECLARE
    number smallint;
    written text;
BEGIN
    SELECT attnum INTO STRICT number FROM pg_attribute
    WHERE attrelid = place AND attname = name AND NOT attisdropped;
    written := coalesce(col_description(place, number), '');
    written := regexp_replace(written, E'(^|\n)\\[pdscan\\][^\n]*', '', 'g');
    written := ltrim(written || E'\n[pdscan] ' || note, E'\n');
    EXECUTE format('COMMENT ON COLUMN %s.%I IS %L', place, name, written);
END
$body$;

COMMIT;
