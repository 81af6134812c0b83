-- What readers of a site have seen and settled, as JSON in the program's own form; and the files that documents were read from.

CREATE TABLE reader (
    id    text COLLATE "C" PRIMARY KEY,
    notes text NOT NULL
);

-- Content that is compressed already is not compressed again.
CREATE TABLE source (
    document bigint PRIMARY KEY REFERENCES document (key) ON DELETE CASCADE,
    content  bytea NOT NULL
);
ALTER TABLE source ALTER COLUMN content SET STORAGE EXTERNAL;
