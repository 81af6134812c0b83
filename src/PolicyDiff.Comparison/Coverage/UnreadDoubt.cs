using System.Globalization;
using PolicyDiff.Comparison.Texts;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;

namespace PolicyDiff.Comparison.Coverage;

/// <summary>
/// Makes unsure what stands on one side only while the other side was not read whole:
/// nothing is gone, or new, on the ground of a page that nobody read.
/// </summary>
internal static class UnreadDoubt
{
    /// <summary>The set with such changes judged unsure, each with the reason as its caveat; kinds stay as they are.</summary>
    public static ChangeSet Apply(ChangeSet set, CultureInfo culture)
    {
        if (set.Left.Unread.Count + set.Right.Unread.Count == 0)
        {
            return set;
        }

        var (left, right) = (Caveat(set.Left, culture), Caveat(set.Right, culture));
        IReadOnlyList<Change> changes = [.. set.Changes.Select(change => Doubtful(change, CaveatOf(change.Kind)))];
        return set with { Changes = changes };

        string? CaveatOf(ChangeKind kind) => kind == ChangeKind.Removed ? right : kind == ChangeKind.Added ? left : null;
    }

    private static Change Doubtful(Change change, string? caveat) => caveat is null
        ? change
        : change with
        {
            RestsOnUnread = true,
            Judgement = JudgementKind.Unsure,
            Caveat = change.Caveat is { } other ? $"{caveat} {other}" : caveat,
        };

    /// <summary>What of a side was not read, in words; null where it was read whole.</summary>
    private static string? Caveat(ComparisonSide side, CultureInfo culture)
    {
        var titles = side.Documents.Where(document => side.Unread.ContainsKey(document.Id))
            .Select(document => Named(document, side.Unread[document.Id], culture)).ToList();
        return titles.Count == 0 ? null : Messages.Format(culture, "Caveat.Unread", string.Join("; ", titles));
    }

    private static string Named(DocumentSummary document, UnreadText unread, CultureInfo culture)
    {
        var pages = unread.Pages.Concat(unread.PartlyRead).Order().ToList();
        return pages.Count > 0
            ? Messages.Format(culture, "Caveat.UnreadPages", document.Metadata.Title, Core.Text.PageRanges.Of(pages))
            : unread.Files.Count > 0
                ? Messages.Format(culture, "Caveat.UnreadPages", document.Metadata.Title, string.Join(", ", unread.Files))
                : document.Metadata.Title;
    }
}
