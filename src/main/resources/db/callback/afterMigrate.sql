-- The application works under its own role: it may change rows, but not the schema, and not the ledger.
-- Where owner and application are one role (a simple installation), only the triggers guard the ledger.
do $$
begin
    if '${application-role}' <> '' and '${application-role}' <> current_user then
        execute 'grant usage on schema public, app to "${application-role}"';
        execute 'grant select, insert, update, delete on all tables in schema public, app to "${application-role}"';
        execute 'grant usage, select on all sequences in schema public, app to "${application-role}"';
        execute 'revoke update, delete, truncate on app.audit_event, app.submission, app.evidence_version,
            app.evidence_file, app.signature from "${application-role}"';
        execute 'revoke insert, update, delete on public.flyway_schema_history from "${application-role}"';
    end if;
end
$$;
