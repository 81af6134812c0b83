using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Pdf.Headings;

namespace PolicyDiff.Ingestion.Pdf.Tags;

/// <summary>
/// Brings the levels of tags in line with the numbers: a title may be tagged H1 and the chapters H2, and then H2 is the first level; but
/// where several H1 each have numbered chapters below them, they are parts, and the numbers begin on the second level. Tags whose level and
/// number do not go together say nothing about levels.
/// </summary>
internal sealed class TagLevels
{
    private const double FewestAgreeing = 0.8;

    private readonly int? _shift;
    private readonly bool _trusted;
    private readonly int _above;

    private TagLevels(int? shift, bool trusted, int above = 0) => (_shift, _trusted, _above) = (shift, trusted, above);

    /// <summary>Learns from the headings that have a number.</summary>
    /// <param name="headings">The headings in reading order, with their tags.</param>
    public static TagLevels Of(IReadOnlyList<(PdfTaggedHeading Tag, HeadingDraft Draft)> headings)
    {
        var numbered = headings.Where(pair => pair.Draft.Number is not null && pair.Tag.Level > 0).ToList();
        if (numbered.Count == 0)
        {
            var levels = headings.Where(pair => pair.Tag.Level > 0).Select(pair => pair.Tag.Level).ToList();
            return new TagLevels(levels.Count == 0 ? null : 1 - levels.Min(), levels.Count > 0);
        }

        var usual = numbered.GroupBy(pair => pair.Draft.Number!.Depth - pair.Tag.Level)
            .OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Key).First();
        var trusted = usual.Count() >= FewestAgreeing * numbered.Count;
        return new TagLevels(usual.Key, trusted, trusted ? LevelsAbove(headings, usual.Key) : 0);
    }

    /// <summary>How many levels of parts stand above the first numbers; 0 where a title at most does.</summary>
    private static int LevelsAbove(IReadOnlyList<(PdfTaggedHeading Tag, HeadingDraft Draft)> headings, int shift)
    {
        const int FewestParts = 2;
        var (parts, lowest, last) = (0, 1, (int?)null);
        foreach (var (tag, draft) in headings.Where(pair => pair.Tag.Level > 0))
        {
            if (draft.Number is null && tag.Level + shift < 1)
            {
                last = tag.Level + shift;
            }
            else if (draft.Number is not null && last is { } level)
            {
                (parts, lowest, last) = (parts + 1, Math.Min(lowest, level), null);
            }
        }

        return parts >= FewestParts ? 1 - lowest : 0;
    }

    /// <summary>The level of a heading, from 1; 0 where its tag does not tell.</summary>
    public int LevelOf(PdfTaggedHeading tag, HeadingDraft draft) =>
        draft.Number is { } number
            ? number.Depth + _above
            : _trusted && _shift is { } shift && tag.Level > 0 ? Math.Max(1, tag.Level + shift + _above) : 0;
}
