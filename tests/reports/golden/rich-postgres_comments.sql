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

-- for the database postgresql://crm.example/crm
SELECT pg_temp.pdscan_note('"public"."members"', 'email', 'Email address (อีเมล), general, plain, confidence 98%');
SELECT pg_temp.pdscan_note('"public"."members"', 'born', 'Date of birth (วันเดือนปีเกิด), general, plain, confidence 98%');
SELECT pg_temp.pdscan_note('"public"."members"', 'a"b''c"); DROP TABLE x; --', 'National ID number (เลขประจำตัวประชาชน), general, plain, confidence 98%');
SELECT pg_temp.pdscan_note('"public"."members"', U&'total\202exslx.\2069gpj', 'Telephone number (หมายเลขโทรศัพท์), general, encrypted, confidence 98%');
SELECT pg_temp.pdscan_note('"public"."members"', 'extra.home.zip', 'Postal address (ที่อยู่), general, plain, confidence 98%');
COMMIT;
