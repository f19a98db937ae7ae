-- pdscan 0.1.0, run 20260301-090000-7
BEGIN;
SET LOCAL standard_conforming_strings = on;
CREATE EXTENSION IF NOT EXISTS anon;

-- for the database postgresql://crm.example/crm
SECURITY LABEL FOR anon ON COLUMN "public"."members"."email" IS 'MASKED WITH FUNCTION anon.partial_email("email")';
SECURITY LABEL FOR anon ON COLUMN "public"."members"."born" IS 'MASKED WITH VALUE NULL';
SECURITY LABEL FOR anon ON COLUMN "public"."members"."a""b'c""); DROP TABLE x; --" IS 'MASKED WITH FUNCTION anon.partial("a""b''c""); DROP TABLE x; --", 0, $$*********$$, 4)';
SECURITY LABEL FOR anon ON COLUMN "public"."members"."extra.home.zip" IS 'MASKED WITH VALUE NULL';
COMMIT;
