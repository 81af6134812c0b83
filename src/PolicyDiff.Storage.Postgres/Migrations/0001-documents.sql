-- The tables of a corpus. What is asked for has a column of its own; what is only given back whole is JSON in the
-- program's own form, kept as text so that it comes back byte for byte. Order is that of code points, as everywhere.

CREATE TABLE document (
    key                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id                 text COLLATE "C" NOT NULL UNIQUE,
    path               text COLLATE "C" NOT NULL UNIQUE,
    sha256             text NOT NULL,
    media_type         text NOT NULL,
    page_count         integer,
    processing_version text NOT NULL,
    reader_version     text NOT NULL,
    insurer            text COLLATE "C",
    first_year         integer,
    last_year          integer,
    kind               text NOT NULL,
    title              text COLLATE "C" NOT NULL,
    version            text,
    published          text,
    fictitious         boolean NOT NULL,
    care_types         text NOT NULL,
    found_in           text NOT NULL,
    offices            text NOT NULL,
    regions            text NOT NULL,
    origin             text,
    diagnostics        text NOT NULL,
    section_count      integer NOT NULL,
    requirement_count  integer NOT NULL
);

-- A section knows its parent by place in reading order; blocks holds its own text.
CREATE TABLE section (
    document   bigint NOT NULL REFERENCES document (key) ON DELETE CASCADE,
    ordinal    integer NOT NULL,
    parent     integer,
    number     text,
    title      text NOT NULL,
    level      integer NOT NULL,
    page       integer,
    line       integer,
    signal     text,
    confidence double precision,
    blocks     text NOT NULL,
    PRIMARY KEY (document, ordinal)
);

-- quote is null where it is the text itself; boxes where the source has no pages.
CREATE TABLE requirement (
    document       bigint NOT NULL REFERENCES document (key) ON DELETE CASCADE,
    ordinal        integer NOT NULL,
    text           text NOT NULL,
    quote          text,
    section_number text,
    section_title  text NOT NULL,
    section_path   text NOT NULL,
    page           integer,
    line           integer,
    policy_year    integer,
    form           text NOT NULL,
    role           text NOT NULL,
    norm           double precision NOT NULL,
    kind           text NOT NULL,
    lead           text,
    column_header  text,
    table_head     text,
    actor          text,
    modality       text NOT NULL,
    policy_values  text NOT NULL,
    clauses        text NOT NULL,
    boxes          text,
    PRIMARY KEY (document, ordinal)
);

CREATE TABLE history (
    key        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    insurer    text NOT NULL,
    language   text NOT NULL,
    format     integer NOT NULL,
    generation text NOT NULL,
    links      text NOT NULL,
    UNIQUE (insurer, language)
);

CREATE TABLE history_member (
    history  bigint NOT NULL REFERENCES history (key) ON DELETE CASCADE,
    document text COLLATE "C" NOT NULL,
    ordinal  integer NOT NULL,
    own      text NOT NULL,
    line     text NOT NULL,
    PRIMARY KEY (history, document, ordinal)
);
