namespace PolicyDiff.EndToEnd.Tests.ExpectedChanges;

/// <summary>A change that was written on purpose.</summary>
internal sealed record ExpectedChange
{
    /// <summary>Names it.</summary>
    public string Id { get; init; } = string.Empty;

    /// <summary>What happened, as in the report.</summary>
    public string Kind { get; init; } = string.Empty;

    /// <summary>In which respects; the report must name one of them, where there are any.</summary>
    public IList<string> Aspects { get; init; } = [];

    /// <summary>Whether the right document lists it itself.</summary>
    public bool Declared { get; init; }

    /// <summary>The words of the baseline; empty for what was added.</summary>
    public IList<ExpectedQuote> Left { get; init; } = [];

    /// <summary>The words of the other year; empty for what was removed.</summary>
    public IList<ExpectedQuote> Right { get; init; } = [];

    /// <summary>Whether a change of the report is about the same words.</summary>
    public bool IsAbout(SeenChange seen) => Covers(Left, seen.Left) && Covers(Right, seen.Right);

    /// <summary>Whether a change about the same words says the same of them. What is left to the reader says nothing.</summary>
    public bool IsSaidBy(SeenChange seen) => Kind switch
    {
        "added" or "removed" => seen.Kind == Kind,
        "editorial" => !seen.Substantive && seen.Judgement is not "unsure" && seen.Kind is "editorial" or "moved" or "unchanged",
        "moved" => seen.Moved && !seen.Substantive,
        "modified" => seen.Substantive
            && seen.Judgement is not "unsure"
            && seen.Kind is "modified" or "split" or "merged"
            && HasAspect(seen),
        _ => seen.Kind == Kind && HasAspect(seen),
    };

    private bool HasAspect(SeenChange seen) => Aspects.Count == 0 || Aspects.Intersect(seen.Aspects, StringComparer.Ordinal).Any();

    private static bool Covers(IList<ExpectedQuote> quotes, SeenSide side) =>
        quotes.Count == 0 ? side.IsEmpty : !side.IsEmpty && quotes.All(quote => side.Holds(quote.Quote));
}
