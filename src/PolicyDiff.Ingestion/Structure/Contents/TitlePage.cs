using System.Text.RegularExpressions;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Ingestion.Structure.Flow;
using PolicyDiff.Ingestion.Structure.Headings;

namespace PolicyDiff.Ingestion.Structure.Contents;

/// <summary>
/// Finds the headings at the start that are the title of the document and not of a section, and makes paragraphs of them.
/// </summary>
internal static partial class TitlePage
{
    /// <summary>The flow with title headings as paragraphs, each title once, and without the heading of the contents list.</summary>
    /// <param name="flow">Headings and blocks; the contents list itself is gone already.</param>
    /// <param name="contents">What the contents list names; empty where there is none.</param>
    public static IReadOnlyList<FlowElement> Demote(IReadOnlyList<FlowElement> flow, ContentsList contents)
    {
        var count = CountTitles(flow, contents);
        List<FlowElement> result = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (var i = 0; i < flow.Count; i++)
        {
            if (flow[i] is not FlowHeading heading)
            {
                result.Add(flow[i]);
            }
            else if (IsContentsHeading(heading.Text))
            {
                continue;
            }
            else if (i >= count)
            {
                result.Add(heading);
            }
            else if (seen.Add(ContentsList.Fold(heading.Text)))
            {
                result.Add(new FlowBlock(new Paragraph(heading.Text, heading.Location)));
            }
        }

        return result;
    }

    /// <summary>Whether a heading only announces the contents list.</summary>
    public static bool IsContentsHeading(string text) => ContentsHeading().IsMatch(text);

    /// <summary>Index of the first element behind the title headings.</summary>
    private static int CountTitles(IReadOnlyList<FlowElement> flow, ContentsList contents)
    {
        var headings = flow.Select((element, index) => (Heading: element as FlowHeading, Index: index))
            .Where(pair => pair.Heading is not null).ToList();
        var contentsAt = headings.FindIndex(pair => IsContentsHeading(pair.Heading!.Text));
        var end = 0;
        for (var i = 0; i < headings.Count; i++)
        {
            var (heading, index) = headings[i];
            var isTitle = i < contentsAt
                ? !contents.Lists(heading!.Text) && !SectionNumber.TryParseHeading(heading.Text, out _, out _)
                : contentsAt < 0 && IsTitle(headings, i, flow);
            if (!isTitle)
            {
                break;
            }

            end = index + 1;
        }

        return end;
    }

    /// <summary>
    /// Without contents list: the only heading of its rank above deeper ones, or an empty heading above one of the same or a higher rank.
    /// </summary>
    private static bool IsTitle(List<(FlowHeading? Heading, int Index)> headings, int i, IReadOnlyList<FlowElement> flow)
    {
        var (heading, index) = headings[i];
        if (SectionNumber.TryParseHeading(heading!.Text, out _, out _) || AppendixHeading.Matches(heading.Text))
        {
            return false;
        }

        var later = headings.Skip(i + 1).ToList();
        var stands = later.Count > 1 || (later.Count == 1 && SectionNumber.TryParseHeading(later[0].Heading!.Text, out _, out _));
        if (stands && later.All(other => other.Heading!.Rank > heading.Rank))
        {
            return i == 0 || headings[..i].All(other => other.Heading!.Rank <= heading.Rank);
        }

        return index + 1 < flow.Count && flow[index + 1] is FlowHeading next && next.Rank <= heading.Rank
            && !SectionNumber.TryParseHeading(next.Text, out _, out _);
    }

    [GeneratedRegex(
        @"^\s*(?:inhoud|inhoudsopgave|inhoudstafel|contents|table of contents)\s*[.:]?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ContentsHeading();
}
