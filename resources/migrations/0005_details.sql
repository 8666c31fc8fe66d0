-- What citizens want their forms to be filled in with: birth date, passport, address of registration, as JSON.

CREATE TABLE personal_details (
    account_id TEXT PRIMARY KEY REFERENCES accounts (id),
    content TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    version INTEGER NOT NULL
)
