using PolicyDiff.Core.Text;

namespace PolicyDiff.Search.Queries;

/// <summary>A word of a query as analysed.</summary>
/// <param name="Word">As typed.</param>
/// <param name="Term">As indexed.</param>
/// <param name="Parts">The parts of a compound, as indexed; empty for others.</param>
internal sealed record QueryWord(string Word, string Term, IReadOnlyList<string> Parts)
{
    /// <summary>Where it stands in the text that was analysed.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Its root as indexed, by which other forms of a verb are found; null where it has none.</summary>
    public string? Root { get; init; }

    /// <summary>Whether it is made of the words before it, between which hyphens stand.</summary>
    public bool IsJoined { get; init; }
}
