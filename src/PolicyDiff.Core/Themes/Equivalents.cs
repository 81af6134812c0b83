namespace PolicyDiff.Core.Themes;

/// <summary>Names and words that mean about the same from one insurer to another, as a file lists them.</summary>
/// <param name="Actors">Groups of actors with the same role, such as RO and RHO; each of two or more.</param>
/// <param name="Words">
/// Groups of words that policies use for each other, such as <c>indienen</c> and <c>aanleveren</c>; each of two or more.
/// </param>
public sealed record Equivalents(IReadOnlyList<IReadOnlyList<string>> Actors, IReadOnlyList<IReadOnlyList<string>> Words)
{
    /// <summary>Every word means itself alone.</summary>
    public static Equivalents None { get; } = new([], []);
}
