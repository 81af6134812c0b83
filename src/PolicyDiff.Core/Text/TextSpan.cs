namespace PolicyDiff.Core.Text;

/// <summary>A half-open stretch of a text, counted in UTF-16 units from 0.</summary>
/// <param name="Start">The first unit inside; 0 or more.</param>
/// <param name="End">The first unit behind; at least <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>The number of UTF-16 units inside.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two spans share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The text inside the span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside <paramref name="text"/>.</exception>
    public string In(string text) => text[Start..End];
}
