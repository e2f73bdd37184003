-- What rules refused: few among many entries, and a report of its own.
create index audit_event_refused on app.audit_event (occurred_at desc, id desc)
    where action = 'action.refused' and details ->> 'rule' is not null;
