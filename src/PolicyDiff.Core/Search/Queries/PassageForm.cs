namespace PolicyDiff.Core.Search.Queries;

/// <summary>What a passage is.</summary>
public enum PassageForm
{
    /// <summary>The whole own text of a section: paragraphs, lists, tables and footnotes, without its subsections.</summary>
    Section,

    /// <summary>A requirement: a sentence, list item, table cell or table row.</summary>
    Requirement,
}
