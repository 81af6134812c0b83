using PolicyDiff.Dutch;

namespace PolicyDiff.Comparison.Judgement.Texts;

/// <summary>
/// Which party a word names, whatever it is called: <c>u</c>, <c>de zorgaanbieder</c> and
/// <c>de instelling</c> are one, <c>de accountant</c> is another.
/// </summary>
internal static class Parties
{
    /// <summary>Who buys care.</summary>
    public const string Buyer = "buyer";

    /// <summary>Who gives care.</summary>
    public const string Provider = "provider";

    /// <summary>Who gets care.</summary>
    public const string Client = "client";

    /// <summary>Buyer and provider together.</summary>
    public const string Both = "both";

    private const string Special = "special";

    private static readonly Dictionary<string, string> General = WordList.Rows(typeof(Parties).Assembly, "parties.txt")
        .Where(row => row[0] is not Special)
        .SelectMany(row => row.Skip(1).Select(word => (Word: word, Party: row[0])))
        .ToDictionary(entry => entry.Word, entry => entry.Party, StringComparer.Ordinal);

    private static readonly IReadOnlyList<string> Specials = [.. WordList.Rows(typeof(Parties).Assembly, "parties.txt")
        .Where(row => row[0] is Special)
        .SelectMany(row => row.Skip(1))];

    /// <summary>The party that a word names; its own name for a party of a special kind, null for other words.</summary>
    /// <param name="word">A word in lower case without accents.</param>
    public static string? Of(string word)
    {
        if (General.TryGetValue(word, out var party))
        {
            return party;
        }

        return word.Length < 3 ? null : Specials.FirstOrDefault(special =>
            (word.StartsWith(special, StringComparison.Ordinal) && word.Length - special.Length <= 3 && IsEnding(word[special.Length..]))
            || (special.Length > 5 && word.EndsWith(special, StringComparison.Ordinal)));
    }

    /// <summary>Whether a party is buyer, provider, client or both, of whom nearly every rule speaks.</summary>
    public static bool IsGeneral(string? party) => party is Buyer or Provider or Client or Both;

    private static bool IsEnding(string ending) => ending is "" or "s" or "en" or "n" or "'s" or "e" or "es" or "ren";
}
