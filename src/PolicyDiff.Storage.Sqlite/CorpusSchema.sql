-- The tables of an index. What is asked for has a column of its own; what is only given back whole is JSON.
-- Another shape needs another CorpusFile.FormatVersion.

CREATE TABLE document (
    key                INTEGER PRIMARY KEY,
    id                 TEXT NOT NULL UNIQUE,
    path               TEXT NOT NULL UNIQUE,
    sha256             TEXT NOT NULL,
    media_type         TEXT NOT NULL,
    page_count         INTEGER,
    processing_version TEXT NOT NULL,
    reader_version     TEXT NOT NULL,
    insurer            TEXT,
    first_year         INTEGER,
    last_year          INTEGER,
    kind               TEXT NOT NULL,
    title              TEXT NOT NULL,
    version            TEXT,
    published          TEXT,
    fictitious         INTEGER NOT NULL,
    care_types         TEXT NOT NULL,
    found_in           TEXT NOT NULL,
    offices            TEXT NOT NULL,
    regions            TEXT NOT NULL,
    origin             TEXT,
    diagnostics        TEXT NOT NULL,
    section_count      INTEGER NOT NULL,
    requirement_count  INTEGER NOT NULL
);

-- A section knows its parent by place in reading order; blocks holds its own text.
CREATE TABLE section (
    document   INTEGER NOT NULL REFERENCES document (key) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,
    parent     INTEGER,
    number     TEXT,
    title      TEXT NOT NULL,
    level      INTEGER NOT NULL,
    page       INTEGER,
    line       INTEGER,
    signal     TEXT,
    confidence REAL,
    blocks     TEXT NOT NULL,
    UNIQUE (document, ordinal)
);

-- quote is null where it is the text itself; boxes where the source has no pages.
CREATE TABLE requirement (
    document       INTEGER NOT NULL REFERENCES document (key) ON DELETE CASCADE,
    ordinal        INTEGER NOT NULL,
    text           TEXT NOT NULL,
    quote          TEXT,
    section_number TEXT,
    section_title  TEXT NOT NULL,
    section_path   TEXT NOT NULL,
    page           INTEGER,
    line           INTEGER,
    policy_year    INTEGER,
    form           TEXT NOT NULL,
    role           TEXT NOT NULL,
    norm           REAL NOT NULL,
    kind           TEXT NOT NULL,
    lead           TEXT,
    column_header  TEXT,
    table_head     TEXT,
    actor          TEXT,
    modality       TEXT NOT NULL,
    policy_values  TEXT NOT NULL,
    clauses        TEXT NOT NULL,
    boxes          TEXT,
    UNIQUE (document, ordinal)
);
