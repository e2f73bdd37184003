-- Mails to be sent; whichever node takes one tries again later if that fails.
create table app.mail (
    id              uuid        not null constraint mail_pk primary key,
    recipient       varchar(40) not null,
    address         text        not null,
    subject         text        not null,
    plain           text        not null,
    html            text        not null,
    state           text        not null,
    attempts        integer     not null,
    next_attempt_at timestamptz not null,
    created_at      timestamptz not null,
    sent_at         timestamptz,
    error           text,
    constraint mail_state check (state in ('WAITING', 'SENT', 'FAILED'))
);
create index mail_waiting on app.mail (next_attempt_at, id) where state = 'WAITING';
create index mail_old on app.mail (created_at) where state <> 'WAITING';
