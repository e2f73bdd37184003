-- Somebody acts for somebody else from one day to another, both included. Whether it is scheduled, active or expired follows
-- from the dates; nothing here is deleted.
create table app.delegation (
    id         uuid        not null constraint delegation_pk primary key,
    delegator  varchar(40) not null constraint delegation_delegator_fk references app.account (username),
    delegate   varchar(40) not null constraint delegation_delegate_fk references app.account (username),
    program_id uuid,
    starts_on  date        not null,
    ends_on    date        not null,
    created_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by varchar(40),
    version    bigint      not null,
    constraint delegation_period_ck check (ends_on >= starts_on),
    constraint delegation_other_ck check (delegator <> delegate)
);
create index delegation_delegate_ix on app.delegation (delegate, ends_on) where revoked_at is null;
create index delegation_delegator_ix on app.delegation (delegator, ends_on);
