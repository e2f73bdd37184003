-- What happened and has not been told yet; written with the change itself, told a moment later by any node.
create table app.news (
    id            bigint      generated always as identity constraint news_pk primary key,
    kind          text        not null,
    text_key      text        not null,
    program_id    uuid        not null,
    persons       text[]      not null,
    roles         text[]      not null,
    words         text[]      not null,
    link          text        not null,
    work_item_id  uuid,
    escalation_id uuid,
    happened_at   timestamptz not null,
    attempts      integer     not null default 0,
    not_before    timestamptz not null default '-infinity'
);

-- What one person was told. Unlisted ones are only for the daily mail.
create table app.notice (
    id              uuid        not null constraint notice_pk primary key,
    recipient       varchar(40) not null,
    on_behalf_of    varchar(40),
    program_id      uuid        not null,
    kind            text        not null,
    text_key        text        not null,
    words           text[]      not null,
    link            text        not null,
    work_item_id    uuid,
    escalation_id   uuid,
    listed          boolean     not null,
    mail            text        not null,
    created_at      timestamptz not null,
    read_at         timestamptz,
    acknowledged_at timestamptz,
    constraint notice_mail check (mail in ('NONE', 'DAILY', 'SENT'))
);
create index notice_mine on app.notice (recipient, (read_at is null) desc, created_at desc, id desc) where listed;
create index notice_unread on app.notice (recipient) where listed and read_at is null;
create index notice_work_item on app.notice (work_item_id) where read_at is null and work_item_id is not null;
create index notice_daily on app.notice (recipient, created_at) where mail = 'DAILY';

-- By which way a person wants to be told; without a row, the usual way of the kind.
create table app.notice_preference (
    username varchar(40) not null,
    kind     text        not null,
    delivery text        not null,
    constraint notice_preference_pk primary key (username, kind),
    constraint notice_preference_delivery check (delivery in ('NOW', 'DAILY', 'NONE'))
);
