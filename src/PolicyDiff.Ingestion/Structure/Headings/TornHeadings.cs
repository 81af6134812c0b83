using System.Text.RegularExpressions;
using PolicyDiff.Ingestion.Structure.Flow;

namespace PolicyDiff.Ingestion.Structure.Headings;

/// <summary>Gives a heading that is only a number (<c>5</c>, <c>Artikel 2.1</c>) the title of the heading that follows at once.</summary>
internal static partial class TornHeadings
{
    /// <summary>The flow with number and title in one heading, which keeps the rank and place of the number.</summary>
    public static IReadOnlyList<FlowElement> Join(IReadOnlyList<FlowElement> flow)
    {
        List<FlowElement> result = [];
        foreach (var element in flow)
        {
            if (element is FlowHeading title
                && result.LastOrDefault() is FlowHeading number
                && IsNumber(number.Text)
                && CanBeTitle(title, number))
            {
                result[^1] = number with { Text = $"{number.Text.Trim()} {title.Text}" };
            }
            else
            {
                result.Add(element);
            }
        }

        return result;
    }

    /// <summary>A heading of a higher rank opens something new.</summary>
    private static bool CanBeTitle(FlowHeading title, FlowHeading number) =>
        title.Rank >= number.Rank
            && !IsNumber(title.Text)
            && !SectionNumber.TryParseHeading(title.Text, out _, out _)
            && !AppendixHeading.Matches(title.Text);

    private static bool IsNumber(string text) => Number().IsMatch(text);

    [GeneratedRegex(
        @"^\s*(?:(?:artikel|hoofdstuk|paragraaf|afdeling|titel|§)\s+)?\d{1,3}(?:\.\d{1,3})*[a-z]{0,2}\.?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
