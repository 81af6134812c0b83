namespace PolicyDiff.Core.Requirements;

/// <summary>What a requirement looked like in the document.</summary>
public enum RequirementForm
{
    /// <summary>A sentence of a paragraph.</summary>
    Sentence,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A cell, or a sentence or item within a cell, of a table whose columns name actors or groups.</summary>
    TableCell,

    /// <summary>A whole row of a planning, tariff or other data table; cells joined by <c> | </c>.</summary>
    TableRow,

    /// <summary>A sentence of a footnote.</summary>
    Footnote,
}
