namespace PolicyDiff.Comparison.Themes;

/// <summary>How a comparison table is filled.</summary>
public sealed record ThemeTableOptions
{
    /// <summary>
    /// The most statements in a cell, as asked for; at least 1. Null for <see cref="UsualStatements"/>, and
    /// up to <see cref="MostStatements"/> where they hold facts.
    /// </summary>
    public int? StatementsPerCell { get; init; }

    /// <summary>How many statements a cell holds where few of them hold facts.</summary>
    public int UsualStatements { get; init; } = 4;

    /// <summary>How many a cell holds in themes of tariffs, which such tables are read for first.</summary>
    public int UsualOfTariffs { get; init; } = 14;

    /// <summary>The most statements in a cell of such a theme where all of them hold facts.</summary>
    public int MostOfTariffs { get; init; } = 16;

    /// <summary>The most statements without facts, where all of them weigh about as much.</summary>
    public int MostTalk { get; init; } = 7;

    /// <summary>The most statements in a cell where all of them hold facts.</summary>
    public int MostStatements { get; init; } = 12;

    /// <summary>The most values of a statement, and the most of a cell in machine-readable formats; 0 for none.</summary>
    public int FactsPerCell { get; init; } = 20;
}
