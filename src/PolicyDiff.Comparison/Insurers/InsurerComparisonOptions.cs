using System.Globalization;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Themes;

namespace PolicyDiff.Comparison.Insurers;

/// <summary>How two insurers are laid side by side.</summary>
public sealed record InsurerComparisonOptions
{
    /// <summary>The language of summaries, caveats and notices; Dutch unless asked otherwise.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>What means about the same at both.</summary>
    public Equivalents Equivalents { get; init; } = Equivalents.None;

    /// <summary>The themes that requirements are grouped by and recognised on; null for the documents' own headings.</summary>
    public ThemeSet? Themes { get; init; }

    /// <summary>Earlier policies of the left insurer: looked into where the compared one has nothing, and named as such.</summary>
    public ComparisonSide? EarlierLeft { get; init; }

    /// <summary>Earlier policies of the right insurer.</summary>
    public ComparisonSide? EarlierRight { get; init; }

    /// <summary>Further requirements of the corpus, which show what text is national and what is repeated.</summary>
    public IReadOnlyList<(string Insurer, Requirement Requirement)> Corpus { get; init; } = [];
}
