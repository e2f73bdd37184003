-- Wrong passwords at signing, one row for each person who signs; apart from the account, because it locks signing alone.
create table app.signing_attempt (
    username     varchar(40) not null
                 constraint signing_attempt_pk primary key
                 constraint signing_attempt_account_fk references app.account (username),
    failures     integer     not null default 0,
    locked_until timestamptz
);
