using System.Globalization;

namespace PolicyDiff.Core.Documents;

/// <summary>When a version of a paper appeared; a version without date comes before one with, and v1.10 after v1.9.</summary>
/// <param name="Published">The day of publication; null where unknown.</param>
/// <param name="Number">The version as written; null where none is given.</param>
public readonly record struct PaperVersion(DateOnly? Published, string? Number)
{
    private const char Field = '|';

    private static readonly StringComparer Numbers = StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering);

    /// <summary>By day, then by number.</summary>
    public static IComparer<PaperVersion> Order { get; } = Comparer<PaperVersion>.Create((one, other) =>
        Comparer<DateOnly?>.Default.Compare(one.Published, other.Published) is not 0 and var byDay
            ? byDay
            : CompareNumbers(one.Number, other.Number));

    /// <summary>The version that a document is.</summary>
    public static PaperVersion Of(DocumentMetadata document) => new(document.Published, document.Version);

    /// <summary>
    /// What versions of one paper have in common: kind, care types, offices, regions, and the letters of the title. Insurer and years are
    /// left to the caller.
    /// </summary>
    public static string PaperOf(DocumentMetadata document) => string.Join(
        Field,
        document.Kind,
        Joined(document.CareTypes),
        Joined(document.Offices),
        Joined(document.Regions),
        string.Concat(document.Title.Where(char.IsLetter)).ToUpperInvariant());

    /// <summary>Compares versions as written: digits by the number that they are.</summary>
    public static int CompareNumbers(string? one, string? other) => Numbers.Compare(one, other);

    private static string Joined(IReadOnlyList<string> names) => string.Join(',', names.Order(StringComparer.Ordinal));
}
