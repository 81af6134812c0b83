using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Pdf.Blocks;

/// <summary>A list item while its lines come in.</summary>
internal sealed class ItemDraft
{
    /// <summary>An item that begins with a line.</summary>
    /// <param name="marker">The mark.</param>
    /// <param name="left">Where the mark stands.</param>
    /// <param name="textLeft">Where the text begins.</param>
    /// <param name="page">Page from 1.</param>
    /// <param name="text">The text of the line behind the mark.</param>
    public ItemDraft(string marker, double left, double textLeft, int page, PlacedText text) =>
        (Marker, Left, TextLeft, Page, Text) = (marker, left, textLeft, page, text);

    /// <summary>The mark.</summary>
    public string Marker { get; }

    /// <summary>Where the mark stands; items of one level share it.</summary>
    public double Left { get; }

    /// <summary>Where the text begins; further lines of the item share it.</summary>
    public double TextLeft { get; }

    /// <summary>Page from 1.</summary>
    public int Page { get; }

    /// <summary>The text so far.</summary>
    public PlacedText Text { get; }

    /// <summary>The items below it.</summary>
    public List<ItemDraft> Children { get; } = [];

    /// <summary>The finished item.</summary>
    public ListItem ToItem()
    {
        var (text, printed) = Text.Finished();
        return new ListItem(Marker, text, SourceLocation.OnPage(Page), [.. Children.Select(child => child.ToItem())]) { Printed = printed };
    }
}
