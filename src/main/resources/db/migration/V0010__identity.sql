create schema if not exists app;

create table app.account (
    id                   uuid         not null constraint account_pk primary key,
    username             varchar(40)  not null constraint account_username_uq unique
                                      constraint account_username_ck check (username ~ '^[a-z][a-z0-9._-]{1,39}$'),
    display_name         varchar(120) not null,
    email                varchar(254),
    password_hash        varchar(200) not null,
    active               boolean      not null default true,
    failed_attempts      integer      not null default 0,
    locked_until         timestamptz,
    must_change_password boolean      not null default false,
    last_signed_in_at    timestamptz,
    created_at           timestamptz  not null,
    version              bigint       not null
);

create table app.account_role (
    account_id uuid        not null constraint account_role_account_fk references app.account (id),
    role       varchar(20) not null
               constraint account_role_role_ck check (role in ('ADMINISTRATOR', 'PROGRAM_MANAGER', 'AUDITOR')),
    constraint account_role_pk primary key (account_id, role)
);

-- One-time links. Only the hash is kept: who reads the database cannot use them.
create table app.sign_in_link (
    id         uuid        not null constraint sign_in_link_pk primary key,
    account_id uuid        constraint sign_in_link_account_fk references app.account (id),
    purpose    varchar(20) not null
               constraint sign_in_link_purpose_ck check (purpose in ('FIRST_ADMINISTRATOR', 'SET_PASSWORD')),
    token_hash char(64)    not null constraint sign_in_link_token_hash_uq unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint sign_in_link_account_ck check ((purpose = 'SET_PASSWORD') = (account_id is not null))
);

create index sign_in_link_account_ix on app.sign_in_link (account_id);

-- As Spring Session JDBC 4.1 expects it.
create table app.spring_session (
    primary_id            char(36) not null constraint spring_session_pk primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);

create unique index spring_session_session_id_ix on app.spring_session (session_id);
create index spring_session_expiry_time_ix on app.spring_session (expiry_time);
create index spring_session_principal_name_ix on app.spring_session (principal_name);

create table app.spring_session_attributes (
    session_primary_id char(36)     not null
                       constraint spring_session_attributes_session_fk references app.spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name)
);
