using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Extraction.Units;

/// <summary>Cuts list items into units.</summary>
internal static class ListUnits
{
    // An item of one or two sentences says one thing; a longer one is a paragraph with a bullet.
    private const int MostSentencesOfOneUnit = 2;

    /// <summary>The item and then the items below it, whose lead is the item's last sentence.</summary>
    /// <param name="item">The item.</param>
    /// <param name="lead">The sentence before the list if it leads it in; null where there is none.</param>
    public static IEnumerable<TextUnit> Of(ListItem item, string? lead)
    {
        var pieces = new PlacedPieces(item.Text, item.Printed);
        var sentences = pieces.Sentences;
        var childLead = sentences.Count > 0 ? sentences[^1] : lead;
        return Own(item, pieces, lead).Concat(item.Children.SelectMany(child => Of(child, childLead)));
    }

    private static IEnumerable<TextUnit> Own(ListItem item, PlacedPieces pieces, string? lead)
    {
        var sentences = pieces.Sentences;
        return sentences.Count is > 0 and <= MostSentencesOfOneUnit && !LeadsIn(sentences)
            ? [new TextUnit(string.Join(' ', sentences), RequirementForm.ListItem, item.Location, lead) { Boxes = pieces.Boxes }]
            : sentences.Select(
                (text, i) => new TextUnit(text, RequirementForm.ListItem, item.Location, lead) { Boxes = pieces.BoxesOf(i) });
    }

    // A second sentence that leads in the items below is no part of what the first says.
    private static bool LeadsIn(IReadOnlyList<string> sentences) => sentences.Count > 1 && sentences[^1].EndsWith(':');
}
