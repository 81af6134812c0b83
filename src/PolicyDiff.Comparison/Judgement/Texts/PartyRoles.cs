namespace PolicyDiff.Comparison.Judgement.Texts;

/// <summary>Who acts in a text, to whom it is done, and who pays: read from the prepositions before the parties.</summary>
/// <param name="Acting">The parties that no preposition governs, and those behind <i>door</i>.</param>
/// <param name="Addressed">The parties behind <i>aan</i>, <i>bij</i>, <i>naar</i> and <i>jegens</i>.</param>
/// <param name="Paying">The parties behind <i>voor rekening van</i>.</param>
internal sealed record PartyRoles(IReadOnlySet<string> Acting, IReadOnlySet<string> Addressed, IReadOnlySet<string> Paying)
{
    private static readonly HashSet<string> Determiners = new(
        ["de", "het", "een", "onze", "uw", "zijn", "haar", "andere", "gecontracteerde", "iedere", "elke", "alle", "betrokken", "eigen"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Governing = new(
        ["van", "met", "voor", "namens", "op", "tussen", "over", "onder", "in", "uit", "tot", "per", "buiten"], StringComparer.Ordinal);

    /// <summary>The roles in a text.</summary>
    public static PartyRoles Of(JudgedText text)
    {
        var roles = new PartyRoles(
            new HashSet<string>(StringComparer.Ordinal),
            new HashSet<string>(StringComparer.Ordinal),
            new HashSet<string>(StringComparer.Ordinal));
        var isReceiving = text.Words.Any(IsReceiving);
        for (var place = 0; place < text.Words.Count; place++)
        {
            if (!(isReceiving && IsSubject(text.Words, place))
                && Parties.Of(text.Words[place]) is { } party
                && RoleOf(roles, text.Words, place) is HashSet<string> role)
            {
                role.Add(party);
            }
        }

        return roles;
    }

    /// <summary>Every party that a text names.</summary>
    public static IReadOnlySet<string> Named(JudgedText text) =>
        text.Words.Select(Parties.Of).OfType<string>().ToHashSet(StringComparer.Ordinal);

    // Who receives does nothing.
    private static bool IsSubject(IReadOnlyList<string> words, int place) =>
        (place + 1 < words.Count && IsReceiving(words[place + 1])) || (place > 0 && IsReceiving(words[place - 1]));

    private static bool IsReceiving(string word) => word is "ontvangen" or "ontvangt" or "ontving" or "verkrijgt" or "krijgt";

    private static IReadOnlySet<string>? RoleOf(PartyRoles roles, IReadOnlyList<string> words, int place)
    {
        var before = place - 1;
        while (before >= 0 && Determiners.Contains(words[before]))
        {
            before--;
        }

        var (preposition, noun) = (before >= 0 ? words[before] : string.Empty, before >= 1 ? words[before - 1] : string.Empty);
        return preposition switch
        {
            "door" => roles.Acting,
            "aan" or "bij" or "naar" or "jegens" => roles.Addressed,
            "van" when noun is "rekening" => roles.Paying,
            _ when Governing.Contains(preposition) || words[place] is "uw" or "onze" or "ons" => null,
            _ => roles.Acting,
        };
    }
}
