using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Extraction.Units;

/// <summary>Cuts the blocks of a section into units: sentences, items, cells and rows.</summary>
internal static class SectionUnits
{
    /// <summary>
    /// The units of the section's own blocks in reading order; every word of them
    /// stands in exactly one unit, or in the lead or column of one.
    /// </summary>
    public static IEnumerable<TextUnit> Of(Section section)
    {
        var lead = LeadOf(section.Heading, isHeading: true);
        foreach (var block in section.Blocks)
        {
            foreach (var unit in Of(block, lead))
            {
                yield return unit;
            }

            lead = block switch
            {
                Paragraph paragraph => LeadOf(paragraph.Text),
                Footnote or PageNote => lead,
                _ => null,
            };
        }
    }

    private static IEnumerable<TextUnit> Of(Block block, string? lead) => block switch
    {
        Paragraph paragraph => Sentences(new PlacedPieces(paragraph.Text, paragraph.Printed), RequirementForm.Sentence, paragraph.Location),
        Footnote footnote => Sentences(new PlacedPieces(footnote.Text, footnote.Printed), RequirementForm.Footnote, footnote.Location),
        ListBlock list => list.Items.SelectMany(item => ListUnits.Of(item, lead)),
        Table table => TableUnits.Of(table, lead),
        _ => [],
    };

    private static IEnumerable<TextUnit> Sentences(PlacedPieces pieces, RequirementForm form, SourceLocation location) =>
        pieces.Sentences.Select((text, i) => new TextUnit(text, form, location) { Boxes = pieces.BoxesOf(i) });

    // A colon leads in what follows, and so does a sentence that breaks off: "Dit betekent dat de praktijk".
    private static string? LeadOf(string text, bool isHeading = false) =>
        text.TrimEnd() is { Length: > 0 } trimmed && (trimmed[^1] == ':' || (!isHeading && char.IsLetter(trimmed[^1])))
            ? Pieces.Sentences(text)[^1]
            : null;
}
