namespace PolicyDiff.EndToEnd.Tests.ExpectedChanges;

/// <summary>The changes between two years of one insurer.</summary>
internal sealed record ExpectedComparison
{
    /// <summary>The insurer.</summary>
    public string Insurer { get; init; } = string.Empty;

    /// <summary>The year of the baseline.</summary>
    public int LeftYear { get; init; }

    /// <summary>The other year.</summary>
    public int RightYear { get; init; }

    /// <summary>The documents of the baseline, below the corpus.</summary>
    public IList<string> Left { get; init; } = [];

    /// <summary>The documents of the other year, below the corpus.</summary>
    public IList<string> Right { get; init; } = [];

    /// <summary>Changes that the right document declares and its text does not hold.</summary>
    public IList<string> FalseClaims { get; init; } = [];

    /// <summary>The changes.</summary>
    public IList<ExpectedChange> Changes { get; init; } = [];
}
