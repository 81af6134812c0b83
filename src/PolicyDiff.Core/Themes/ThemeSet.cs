namespace PolicyDiff.Core.Themes;

/// <summary>Themes that make a table together, as a file lists them.</summary>
/// <param name="Title">What the table is about.</param>
/// <param name="CareTypes">The care types whose policies it is meant for, in lower case; empty for all.</param>
/// <param name="Themes">The themes, in the order of the table; never empty.</param>
public sealed record ThemeSet(string Title, IReadOnlyList<string> CareTypes, IReadOnlyList<Theme> Themes)
{
    /// <summary>What stands above the table, a paragraph each; empty for nothing.</summary>
    public IReadOnlyList<string> Introduction { get; init; } = [];

    /// <summary>How purchasing goes, below the table, a step each; empty for nothing.</summary>
    public IReadOnlyList<string> Process { get; init; } = [];

    /// <summary>The day on which the sources were gathered; null where the file does not say.</summary>
    public DateOnly? AsOf { get; init; }
}
