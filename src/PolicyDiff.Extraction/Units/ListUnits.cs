using PolicyDiff.Core.Documents;
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
        var sentences = Pieces.Sentences(item.Text);
        var own = sentences.Count <= MostSentencesOfOneUnit && sentences.Count > 0 ? [string.Join(' ', sentences)] : sentences;
        var childLead = sentences.Count > 0 ? sentences[^1] : lead;
        return own.Select(text => new TextUnit(text, RequirementForm.ListItem, item.Location, lead))
            .Concat(item.Children.SelectMany(child => Of(child, childLead)));
    }
}
