using PolicyDiff.Core.Changes;
using PolicyDiff.Reporting.Tree;

namespace PolicyDiff.Reporting.Wording.Quoting;

/// <summary>Quotes with every mark of a redline (<i>renvooi</i>): also what came or went as a whole is marked as such.</summary>
internal static class Redline
{
    /// <summary>The baseline's requirements; between years, all of one that was dropped is marked.</summary>
    public static IReadOnlyList<IReadOnlyList<Inline>> Left(Change change, ComparisonWords comparison) =>
        Whole(Quotes.Left(change), change.Kind == ChangeKind.Removed && comparison.SaysDirection ? Mark.Deleted : null);

    /// <summary>The other side's requirements; between years, all of one that was added is marked.</summary>
    public static IReadOnlyList<IReadOnlyList<Inline>> Right(Change change, ComparisonWords comparison) =>
        Whole(Quotes.Right(change), change.Kind == ChangeKind.Added && comparison.SaysDirection ? Mark.Inserted : null);

    /// <summary>
    /// Both sides as one running text. Null where both sides are there but their interleaved text is not that of the requirements, and
    /// where nothing can be compared.
    /// </summary>
    public static IReadOnlyList<Inline>? Woven(Change change, ComparisonWords comparison) => (change.Left, change.Right) switch
    {
        _ when change.Kind == ChangeKind.Uncovered => null,
        ([], _) => Joined(Right(change, comparison)),
        (_, []) => Joined(Left(change, comparison)),
        _ when Agrees(change) => Interleaved(change.Inline),
        _ => Same(change) ? Joined(Quotes.Right(change)) : null,
    };

    private static IReadOnlyList<IReadOnlyList<Inline>> Whole(IReadOnlyList<IReadOnlyList<Inline>> quotes, Mark? mark) =>
        mark is { } all
            ? [.. quotes.Select(quote => (IReadOnlyList<Inline>)[.. quote.Select(stretch => stretch with { Mark = all })])]
            : quotes;

    private static List<Inline> Joined(IReadOnlyList<IReadOnlyList<Inline>> quotes) =>
        [.. quotes.SelectMany((quote, index) => index == 0 ? quote : quote.Prepend(new Inline(" ", Mark.None)))];

    private static bool Agrees(Change change) =>
        change.Inline.Count > 0
        && Letters(change.Left.Select(unit => unit.Text))
            == Letters(change.Inline.Where(segment => segment.Operation != InlineOperation.Insert).Select(segment => segment.Text))
        && Letters(change.Right.Select(unit => unit.Text))
            == Letters(change.Inline.Where(segment => segment.Operation != InlineOperation.Delete).Select(segment => segment.Text));

    private static bool Same(Change change) =>
        Letters(change.Left.Select(unit => unit.Text)) == Letters(change.Right.Select(unit => unit.Text));

    private static List<Inline> Interleaved(IReadOnlyList<InlineSegment> segments)
    {
        List<Inline> woven = [];
        foreach (var segment in segments)
        {
            var safe = SafeText.OneLine(segment.Text);
            var (before, after) = (Space(segment.Text, 0), Space(segment.Text, ^1));
            woven.Add(new Inline(safe.Length == 0 ? " " : $"{before}{safe}{after}", segment.Operation switch
            {
                InlineOperation.Delete => Mark.Deleted,
                InlineOperation.Insert => Mark.Inserted,
                _ => Mark.None,
            }));
        }

        return Apart(woven);
    }

    private static string Space(string text, Index at) => text.Length > 0 && char.IsWhiteSpace(text[at]) ? " " : string.Empty;

    /// <summary>Puts a space between a stretch that went and one that came, where only their marks would keep the words apart.</summary>
    private static List<Inline> Apart(List<Inline> stretches)
    {
        for (var i = 0; i + 1 < stretches.Count; i++)
        {
            var (here, next) = (stretches[i], stretches[i + 1]);
            if (here.Mark != Mark.None
                && next.Mark != Mark.None
                && here.Mark != next.Mark
                && !here.Text.EndsWith(' ')
                && !next.Text.StartsWith(' '))
            {
                stretches[i] = here with { Text = $"{here.Text} " };
            }
        }

        return stretches;
    }

    private static string Letters(IEnumerable<string> texts) =>
        string.Concat(texts.SelectMany(text => text).Where(character => !char.IsWhiteSpace(character)));
}
