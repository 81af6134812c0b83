using System.Globalization;

namespace PolicyDiff.Core.Documents;

/// <summary>The policy years a document is valid for, both ends included.</summary>
/// <param name="First">The first year; the T of relative dates.</param>
/// <param name="Last">The last year; at least <paramref name="First"/>.</param>
public readonly record struct YearRange(int First, int Last)
{
    /// <summary>A range of one year.</summary>
    public YearRange(int year)
        : this(year, year)
    {
    }

    /// <summary>Whether the document answers for <paramref name="year"/>.</summary>
    public bool Contains(int year) => First <= year && year <= Last;

    /// <summary>Every year of the range, ascending.</summary>
    public IReadOnlyList<int> Years => [.. Enumerable.Range(First, Last - First + 1)];

    /// <summary><c>2025</c>, or <c>2024/2025</c> for more years.</summary>
    public override string ToString() => First == Last
        ? First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{First}/{Last}");
}
