using PolicyDiff.Core.Text;

namespace PolicyDiff.Pipeline.Names;

/// <summary>The names that exist, those most like what was asked for first: what a message offers after a typing error.</summary>
public static class NearestNames
{
    /// <summary>How many names a message lists.</summary>
    private const int Shown = 8;

    /// <summary>The names nearest to <paramref name="asked"/>, at most eight; equally near ones in ordinal order.</summary>
    /// <param name="asked">As typed.</param>
    /// <param name="existing">What there is; doubles count once.</param>
    public static IReadOnlyList<string> Of(string asked, IEnumerable<string> existing) =>
    [
        .. existing
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => Distance(asked, name))
            .ThenBy(name => name, StringComparer.Ordinal)
            .Take(Shown),
    ];

    /// <summary>The same as <see cref="Of"/>, in one line; a dash where nothing exists.</summary>
    public static string Line(string asked, IEnumerable<string> existing) =>
        Of(asked, existing) is { Count: > 0 } names ? string.Join(", ", names) : "–";

    /// <summary>A name that holds what was asked for is nearer than its length says.</summary>
    private static int Distance(string asked, string name) =>
        name.Contains(asked, StringComparison.OrdinalIgnoreCase) ? 0 : EditDistance.Between(asked, name);
}
