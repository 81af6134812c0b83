using System.Text.RegularExpressions;
using PolicyDiff.Core.Documents;

namespace PolicyDiff.Ingestion.Metadata;

/// <summary>Finds the years for which a policy is valid.</summary>
internal static partial class ValidityFinder
{
    /// <summary>How often headings and text must name a longer period before it prevails over the year of the title.</summary>
    private const int FewestMentions = 2;

    /// <summary>The years; null where none are named.</summary>
    /// <param name="text">The document.</param>
    /// <param name="title">Its title, and where it was found.</param>
    public static Found<YearRange>? Find(DocumentText text, Found<string> title)
    {
        var found = First(YearText.Find(title.Value), title.Place)
            ?? First([.. text.TitlePage.Where(PolicyWords.NamePolicy).SelectMany(YearText.Find)], FoundPlace.TitlePage)
            ?? First([.. text.TitleHeadings.SelectMany(YearText.Find)], FoundPlace.Heading)
            ?? First([.. text.Headings.Where(PolicyWords.NamePolicy).SelectMany(YearText.Find)], FoundPlace.Heading)
            ?? First(YearText.Find(text.FileName.Replace('_', '-')), FoundPlace.FileName)
            ?? First([.. text.Paragraphs.SelectMany(NearPolicy)], FoundPlace.RunningText);
        return found is null ? null : Longer(found, text);
    }

    /// <summary>The year named most; of equals the first.</summary>
    private static Found<YearRange>? First(IReadOnlyList<YearRange> years, string place) => years.Count == 0
        ? null
        : new Found<YearRange>(years.GroupBy(range => range).OrderByDescending(group => group.Count()).First().Key, place);

    /// <summary>A title may give the first year of a policy that says of itself that it holds for more (<c>beleid 2024/2025</c>).</summary>
    private static Found<YearRange> Longer(Found<YearRange> found, DocumentText text)
    {
        if (found.Value.First != found.Value.Last)
        {
            return found;
        }

        var headings = text.Headings.SelectMany(NearPolicy).ToList();
        var longer = headings.Concat(text.Paragraphs.SelectMany(NearPolicy))
            .Where(range => range.First == found.Value.First && range.Last > range.First)
            .GroupBy(range => range)
            .OrderByDescending(group => group.Count())
            .FirstOrDefault();
        return longer is null || longer.Count() < FewestMentions
            ? found
            : new Found<YearRange>(longer.Key, headings.Contains(longer.Key) ? FoundPlace.Heading : FoundPlace.RunningText);
    }

    /// <summary>The years right behind the name of the policy or the agreement.</summary>
    private static IEnumerable<YearRange> NearPolicy(string text) => Near().Matches(text).SelectMany(match => YearText.Find(match.Value));

    [GeneratedRegex(
        @"(?:inkoopbeleid|overeenkomst(?:en)?)\b[^.;\n\t]{0,60}?\b20\d\d(?:\s*(?:-|–|/|t/m|tot en met|en)\s*20\d\d)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Near();
}
