using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Ingestion.Pdf;

/// <summary>
/// Brings the levels of tags in line with the numbers: a title may be tagged H1 and the chapters H2, and then H2 is the first level. Tags
/// whose level and number do not go together say nothing about levels.
/// </summary>
internal sealed class TagLevels
{
    private const double FewestAgreeing = 0.8;

    private readonly int? _shift;
    private readonly bool _trusted;

    private TagLevels(int? shift, bool trusted) => (_shift, _trusted) = (shift, trusted);

    /// <summary>Learns from the headings that have a number.</summary>
    public static TagLevels Of(IReadOnlyList<(PdfTaggedHeading Tag, HeadingDraft Draft)> headings)
    {
        var numbered = headings.Where(pair => pair.Draft.Number is not null && pair.Tag.Level > 0).ToList();
        if (numbered.Count == 0)
        {
            var levels = headings.Where(pair => pair.Tag.Level > 0).Select(pair => pair.Tag.Level).ToList();
            return new TagLevels(levels.Count == 0 ? null : 1 - levels.Min(), levels.Count > 0);
        }

        var usual = numbered.GroupBy(pair => pair.Draft.Number!.Depth - pair.Tag.Level).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First();
        return new TagLevels(usual.Key, usual.Count() >= FewestAgreeing * numbered.Count);
    }

    /// <summary>The level of a heading, from 1; 0 where its tag does not tell.</summary>
    public int LevelOf(PdfTaggedHeading tag, HeadingDraft draft) =>
        draft.Number?.Depth ?? (_trusted && _shift is { } shift && tag.Level > 0 ? Math.Max(1, tag.Level + shift) : 0);
}
