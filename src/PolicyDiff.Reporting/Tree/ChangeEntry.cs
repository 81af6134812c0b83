namespace PolicyDiff.Reporting.Tree;

/// <summary>One change in words; nothing about it is left to decide.</summary>
/// <param name="Number">Its number in the report.</param>
/// <param name="Anchor">The place that links lead to, unique in the report.</param>
/// <param name="Headline">What happened: <c>gewijzigd en verplaatst, zwaarder</c>.</param>
/// <param name="Remarks">What is to be said of it as a whole, above both quotes: summary, shared context, former place.</param>
/// <param name="Left">The baseline; null where it has nothing.</param>
/// <param name="Right">The other side; null where it has nothing.</param>
internal sealed record ChangeEntry(
    string Number, string Anchor, string Headline, IReadOnlyList<Line> Remarks, ChangeSide? Left, ChangeSide? Right)
{
    /// <summary>In which respects, or empty.</summary>
    public string Aspects { get; init; } = string.Empty;

    /// <summary>What makes it doubtful, said of no other change; null for nothing.</summary>
    public string? Caveat { get; init; }

    /// <summary>What a reader settled about it; null for nothing.</summary>
    public string? Outcome { get; init; }

    /// <summary>Both wordings as one; empty where they cannot be woven.</summary>
    public IReadOnlyList<Line> Woven { get; init; } = [];

    /// <summary>Whether the words that both sides have moved.</summary>
    public bool Moved { get; init; }

    /// <summary>Why it was paired and judged so; empty unless asked for.</summary>
    public IReadOnlyList<string> Explanation { get; init; } = [];

    /// <summary>The page of its own that a site has for it; null for none.</summary>
    public string? Address { get; init; }

    /// <summary>What it is recognised by from one report to the next; null unless the report is part of a site.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>Under which values a filter finds it: kind, theme, weight.</summary>
    public required (string Kind, string Theme, string Weight) Filter { get; init; }
}
