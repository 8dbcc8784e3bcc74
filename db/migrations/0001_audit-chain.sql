-- Each audit row carries the hash of the row before it. The advisory lock makes the chain one line: two acts
-- at once wait for each other, which audited acts are rare enough to afford.
CREATE FUNCTION audit_chain() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(727410002);
  SELECT hash INTO NEW.previous_hash FROM audit ORDER BY id DESC LIMIT 1;
  -- The id is taken again under the lock, so that ids and chain have one order.
  NEW.id := nextval('audit_id_seq');
  NEW.hash := sha256(
    coalesce(NEW.previous_hash, ''::bytea) || convert_to(
      jsonb_build_array(NEW.id, extract(epoch from NEW.at), NEW.actor_id, NEW.act, NEW.subject, NEW.details, NEW.request_id)::text, 'UTF8'));
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER audit_chain BEFORE INSERT ON audit FOR EACH ROW EXECUTE FUNCTION audit_chain();
--> statement-breakpoint
CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
