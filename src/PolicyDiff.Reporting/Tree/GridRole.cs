namespace PolicyDiff.Reporting.Tree;

/// <summary>What a table holds.</summary>
internal enum GridRole
{
    /// <summary>Rows under the heads of their columns.</summary>
    Plain,

    /// <summary>The first cell of a row names what the others say.</summary>
    Facts,

    /// <summary>Policies by theme: rows and columns both have names, and cells hold much text.</summary>
    Matrix,

    /// <summary>A table of a document, whose first row need not be a head.</summary>
    Document,
}
