namespace PolicyDiff.Core.Search.Queries;

/// <summary>The fields that the terms of a passage are indexed in.</summary>
public enum SearchField
{
    /// <summary>The section number, also in each of its beginnings: <c>3.2.1</c>, <c>3.2</c>, <c>3</c>.</summary>
    Number,

    /// <summary>The section's own heading.</summary>
    Title,

    /// <summary>The headings above it and the title of the document.</summary>
    Path,

    /// <summary>The words of the text.</summary>
    Text,

    /// <summary>The parts of compounds, of heading and text.</summary>
    Parts,

    /// <summary>What abbreviations stand for, and the abbreviations of what is written out.</summary>
    Abbreviations,

    /// <summary>Second readings of heading and text: roots of verbs, words parted by a hyphen, dates, amounts, what is denied.</summary>
    Forms,
}
