namespace PolicyDiff.Reporting.Composition;

/// <summary>How much of what is sure goes into the body of a report rather than into its annex.</summary>
/// <remarks>
/// The figures follow from paper, not from labels: a board reads one page of sentences and some seven of tables. Measured on the real
/// report of 2022 and 2025 (2026-11-30): a row of the table takes about a tenth of a page.
/// </remarks>
internal sealed record ReportSelectionOptions
{
    /// <summary>The most changes of one side in the body, the heaviest; 0 and more, 30 unless set. Pairs are never left out.</summary>
    public int MostOneSided { get; init; } = 30;

    /// <summary>The most pairs that the reader must tell in the body, the likeliest; 0 and more, 5 unless set.</summary>
    public int MostUnsure { get; init; } = 5;

    /// <summary>The fewest changes that share a reservation which is then said once; at least 2, 3 unless set.</summary>
    public int FewestForSharedCaveat { get; init; } = 3;

    /// <summary>The most sentences of <i>In het kort</i>; 1 to 25.</summary>
    public int MostHeadlines { get; init; } = 25;

    /// <summary>
    /// The most lines of <i>In het kort</i>, so that it stays on one page of Word
    /// however long its sentences are; at least 1, 50 unless set.
    /// </summary>
    public int MostLines { get; init; } = 50;

    /// <summary>The letters that such a line holds; at least 1, 105 unless set.</summary>
    public int LettersPerLine { get; init; } = 105;

    /// <summary>The most sentences about one theme; at least 1, 5 unless set, so that one long chapter does not fill the page.</summary>
    public int MostPerTheme { get; init; } = 5;

    /// <summary>The fewest changes that need a summary; at least 1, 9 unless set: fewer are read as fast as a list of them.</summary>
    public int FewestForHeadlines { get; init; } = 9;

    /// <summary>The fewest changes that make a theme of their own where there are others; at least 1, 2 unless set.</summary>
    public int FewestPerTheme { get; init; } = 2;
}
