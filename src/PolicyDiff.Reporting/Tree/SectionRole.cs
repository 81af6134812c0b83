namespace PolicyDiff.Reporting.Tree;

/// <summary>What a section of a report is.</summary>
internal enum SectionRole
{
    /// <summary>An insurer, a pair of files or a question.</summary>
    Part,

    /// <summary>What to read first.</summary>
    Summary,

    /// <summary>Changes that belong together.</summary>
    Group,

    /// <summary>Anything else of ours, such as warnings and sources.</summary>
    Plain,

    /// <summary>A section of a document.</summary>
    Document,
}
