using PolicyDiff.Core.Text;

namespace PolicyDiff.Pipeline.Names;

/// <summary>Finds which names a user means: whole, by its beginning, a part, its initials or an abbreviation.</summary>
/// <remarks>
/// The first rule that finds a name decides: <c>Zorg en Zekerheid</c> is also
/// <c>zorg-en-zekerheid</c>, <c>zorg</c>, <c>zekerheid</c> and <c>zz</c>;
/// <c>multidisciplinaire zorg</c> is also <c>mdz</c> (its letters in order, from the first on).
/// </remarks>
public static class NameMatcher
{
    private static readonly Func<string, string, bool>[] Rules =
    [
        static (name, asked) => string.Equals(name, asked, StringComparison.Ordinal),
        static (name, asked) => Words(name).Any(word => string.Equals(word, asked, StringComparison.Ordinal)),
        static (name, asked) => name.StartsWith(asked, StringComparison.Ordinal),
        static (name, asked) => string.Equals(Initials(name, skipShort: true), asked, StringComparison.Ordinal)
            || string.Equals(Initials(name, skipShort: false), asked, StringComparison.Ordinal),
        static (name, asked) => name.Contains(asked, StringComparison.Ordinal),
        static (name, asked) => IsAbbreviation(name, asked),
    ];

    /// <summary>
    /// The names that fit, in ordinal order; more than one where what was asked for is ambiguous, none where nothing fits.
    /// </summary>
    /// <param name="asked">As typed; case and punctuation do not count.</param>
    /// <param name="names">What there is.</param>
    public static IReadOnlyList<string> Find(string asked, IEnumerable<string> names)
    {
        var wanted = Slug.Of(asked);
        string[] all = [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return Rules
            .Select(rule => all.Where(name => rule(Slug.Of(name), wanted)).ToArray())
            .FirstOrDefault(found => found.Length > 0) ?? [];
    }

    private static string[] Words(string slug) => slug.Split('-');

    /// <summary>The first letters; short words (<i>en</i>, <i>de</i>) may count or not.</summary>
    private static string Initials(string slug, bool skipShort) =>
        string.Concat(Words(slug).Where(word => !skipShort || word.Length > 3).Select(word => word[0]));

    private static bool IsAbbreviation(string slug, string asked)
    {
        if (asked.Length < 2 || slug[0] != asked[0])
        {
            return false;
        }

        var at = 0;
        foreach (var letter in asked)
        {
            at = slug.IndexOf(letter, at) + 1;
            if (at == 0)
            {
                return false;
            }
        }

        return true;
    }
}
