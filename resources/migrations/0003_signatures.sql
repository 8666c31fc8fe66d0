-- Electronic signatures of files, as they were found when they came, and what people sign to prove who they are.

CREATE TABLE signatures (
    file_id TEXT PRIMARY KEY REFERENCES files (id),
    verdict TEXT NOT NULL,
    content TEXT NOT NULL
)

CREATE TABLE challenges (
    id TEXT PRIMARY KEY,
    purpose TEXT NOT NULL,
    account_id TEXT,
    content TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
)

CREATE INDEX challenges_expiry ON challenges (expires_at)
