using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Extraction.Actors;

namespace PolicyDiff.Extraction.Deadlines;

/// <summary>
/// Who acts in a row of a planning table, which often is no sentence: <c>Verantwoording door HDS en zorgverzekeraars</c>.
/// </summary>
/// <param name="catalog">The actors that the document knows.</param>
internal sealed partial class DeadlineActors(ActorCatalog catalog)
{
    private const int LongestArticle = 25;

    /// <summary>The actors of a row in order; empty where it names none.</summary>
    /// <param name="what">The words of the row.</param>
    /// <param name="row">The row.</param>
    /// <param name="details">Its further sentences.</param>
    public IReadOnlyList<string> Of(string what, Requirement row, IReadOnlyList<Requirement> details)
    {
        var mentions = catalog.Find(what).ToList();
        var phrase = Acting().Match(what);
        while (phrase.Success)
        {
            var first = mentions.FindIndex(mention => mention.Span.Start >= phrase.Index + phrase.Length
                && mention.Span.Start <= phrase.Index + phrase.Length + LongestArticle);
            if (first >= 0)
            {
                return Joined(what, mentions, first);
            }

            phrase = phrase.NextMatch();
        }

        var named = mentions.FindIndex(mention => mention.Name == row.Actor);
        named = named < 0 ? mentions.FindIndex(mention => Opens(what, mention)) : named;
        while (named > 0 && AreJoined(what, mentions[named - 1], mentions[named]))
        {
            named--;
        }

        return named >= 0
            ? Joined(what, mentions, named)
            : [.. details.Where(detail => !Receiving().IsMatch(detail.Text)).Select(detail => detail.Actor).OfType<string>().Take(1)];
    }

    private static IReadOnlyList<string> Joined(string what, List<ActorMention> mentions, int first)
    {
        List<string> actors = [mentions[first].Name];
        for (var i = first + 1; i < mentions.Count && AreJoined(what, mentions[i - 1], mentions[i]); i++)
        {
            actors.Add(mentions[i].Name);
        }

        return [.. actors.Distinct(StringComparer.Ordinal)];
    }

    private static bool AreJoined(string what, ActorMention first, ActorMention second) =>
        And().IsMatch(what[first.Span.End..second.Span.Start]);

    private static bool Opens(string what, ActorMention mention) => Opening().IsMatch(what[..mention.Span.Start]);

    [GeneratedRegex(
        @"\b(?:door|tussen)\s|\b(?:datum|termijn|gelegenheid|mogelijkheid)\s+voor\s",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Acting();

    [GeneratedRegex(
        @"^\s*(?:,|en|en/of|of|/)\s*(?:de\s|het\s)?(?:\p{Ll}+e[nr]?\s)?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex And();

    // Who receives something does not do it: "ontvangt Zorg en Zekerheid uiterlijk 1 mei de jaarrekening".
    [GeneratedRegex(
        @"\b(?:ontvangt|ontvangen|krijgt|krijgen)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Receiving();

    [GeneratedRegex(
        @"(?:^|[:.|]\s+)(?:(?:de|het|iedere|elke|alle)\s+)?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
