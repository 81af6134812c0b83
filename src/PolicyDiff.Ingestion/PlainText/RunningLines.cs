using System.Text.RegularExpressions;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Ingestion.PlainText;

/// <summary>
/// Takes out what belongs to the page and not to the text: page numbers, running headers and footers, lists of link targets.
/// </summary>
internal static partial class RunningLines
{
    /// <summary>How many lines from the top and bottom of a page may be running lines.</summary>
    private const int Depth = 3;

    private const int FewestPages = 3;

    /// <summary>The pages without those lines.</summary>
    public static IReadOnlyList<IReadOnlyList<TypedLine>> Remove(IReadOnlyList<IReadOnlyList<TypedLine>> pages)
    {
        IReadOnlyList<IReadOnlyList<TypedLine>> linkless = [.. pages.Select(WithoutLinks)];
        var repeated = Repeated(linkless);
        var numbers = linkless.Any(page => page.Any(line => line.Page is not null)) ? NumbersOfPages(linkless) : RisingNumbers(linkless);
        return [.. linkless.Select(
            page => Without(page, (line, edge) => numbers.Contains(line.Number) || (edge && repeated.Contains(Mask(line.Text)))))];
    }

    /// <summary>Targets of links that a tool prints at the foot of the page, where nobody reads them.</summary>
    private static IReadOnlyList<TypedLine> WithoutLinks(IReadOnlyList<TypedLine> page)
    {
        var end = page.Count;
        while (end > 0 && Link().IsMatch(page[end - 1].Text))
        {
            end--;
        }

        return end == page.Count || end == 0 ? page : [.. page.Take(end)];
    }

    private static HashSet<string> Repeated(IReadOnlyList<IReadOnlyList<TypedLine>> pages)
    {
        var filled = pages.Where(page => page.Count > 0).ToList();
        return filled
            .SelectMany(page => Edges(page).Select(line => Mask(line.Text)).Distinct(StringComparer.Ordinal))
            .GroupBy(mask => mask, StringComparer.Ordinal)
            .Where(group => group.Count() >= FewestPages && group.Count() * 3 >= filled.Count)
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Lines at the edge of a page that hold only its number: on most pages the same distance from the count of pages.</summary>
    private static HashSet<int> NumbersOfPages(IReadOnlyList<IReadOnlyList<TypedLine>> pages) =>
        [.. pages.SelectMany((page, index) => Edges(page).Select(line => (line.Number, Offset: Value(line.Text) - index)))
            .Where(candidate => candidate.Offset is not null)
            .GroupBy(candidate => candidate.Offset)
            .Where(group => group.Count() >= FewestPages && group.Count() * 3 >= pages.Count)
            .SelectMany(group => group.Select(candidate => candidate.Number))];

    /// <summary>Without pages: lines that hold only a number, in a sequence that rises by one or two through the text.</summary>
    private static HashSet<int> RisingNumbers(IReadOnlyList<IReadOnlyList<TypedLine>> pages)
    {
        var candidates = pages.SelectMany(page => page)
            .Select(line => (line.Number, Value: Value(line.Text)))
            .Where(candidate => candidate.Value is not null)
            .ToList();
        HashSet<int> numbers = [];
        for (var i = 0; i + 1 < candidates.Count; i++)
        {
            if (candidates[i + 1].Value - candidates[i].Value is 1 or 2)
            {
                numbers.Add(candidates[i].Number);
                numbers.Add(candidates[i + 1].Number);
            }
        }

        return numbers;
    }

    private static int? Value(string text)
    {
        var match = PageNumber().Match(text);
        return match.Success ? WholeNumber.Of(match.Groups["page"].ValueSpan) : null;
    }

    private static IEnumerable<TypedLine> Edges(IReadOnlyList<TypedLine> page) =>
        page.Take(Depth).Concat(page.Skip(Math.Max(Depth, page.Count - Depth)));

    private static List<TypedLine> Without(IReadOnlyList<TypedLine> page, Func<TypedLine, bool, bool> runs)
    {
        var edges = Edges(page).Select(line => line.Number).ToHashSet();
        List<TypedLine> kept = [];
        var (blank, opened) = (false, false);
        foreach (var line in page)
        {
            if (runs(line, edges.Contains(line.Number)))
            {
                (blank, opened) = (true, opened || line.AfterPageBreak);
                continue;
            }

            kept.Add(line with { AfterBlank = line.AfterBlank || blank, AfterPageBreak = line.AfterPageBreak || opened });
            (blank, opened) = (false, false);
        }

        return kept;
    }

    /// <summary>What stays the same from page to page: not the numbers, and not how far the words stand apart.</summary>
    private static string Mask(string text) => Space().Replace(Digits().Replace(text, "#"), " ");

    [GeneratedRegex(
        @"^(?:https?://|mailto:|www\.)\S+(?:\s+(?:https?://|mailto:|www\.)\S+)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(
        @"^(?:[-–—]\s*)?(?:pagina|blz\.?|pag\.?|page)?\s*(?<page>\d{1,3})(?:\s*(?:van|of|/)\s*\d{1,3})?(?:\s*[-–—])?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
