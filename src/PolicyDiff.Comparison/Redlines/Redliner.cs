using System.Globalization;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Redlines;

namespace PolicyDiff.Comparison.Redlines;

/// <summary>Lays two texts into one, with what leads from one to the other (<i>renvooi</i>).</summary>
/// <remarks>
/// It goes by the letters of whole documents, not by requirements: also what asks nothing of anyone is there, in its place.
/// </remarks>
public static class Redliner
{
    private const double Least = 0.5;

    /// <summary>Both texts as one, in reading order: in each place what went before what came.</summary>
    /// <param name="left">The documents of the baseline, in their order; may be empty.</param>
    /// <param name="right">Those of the other side; may be empty.</param>
    /// <returns>Leaving out what only one side has gives the text of the other, block by block.</returns>
    public static IReadOnlyList<RedlineBlock> Compare(IReadOnlyList<PolicyDocument> left, IReadOnlyList<PolicyDocument> right)
    {
        List<RedlineUnit> before = [.. left.SelectMany(DocumentUnits.Of)];
        List<RedlineUnit> after = [.. right.SelectMany(DocumentUnits.Of)];
        var profiles = new ProfileReader();
        List<UnitProfile> ofBefore = [.. before.Select(unit => profiles.Read(unit.Text, Class(unit)))];
        List<UnitProfile> ofAfter = [.. after.Select(unit => profiles.Read(unit.Text, Class(unit)))];
        var pairs = new SequenceAligner(profiles, Least).Align(ofBefore, ofAfter);
        var places = Places(pairs, before.Count, after.Count);
        var moves = new MoveFinder(profiles, ofBefore, ofAfter).Find(
            [.. places.Where(place => place is { Left: not null, Right: null } && before[place.Left.Value].Table is null)
                .Select(place => place.Left!.Value)],
            [.. places.Where(place => place is { Left: null, Right: not null } && after[place.Right.Value].Table is null)
                .Select(place => place.Right!.Value)]);
        var (from, to) = MoveNumbers.Of(moves, places);
        var back = moves.ToDictionary(move => move.Value, move => move.Key);
        return [.. places.Select(place => place switch
        {
            ({ } i, { } j) => Paired(before[i], after[j]),
            ({ } i, null) => moves.TryGetValue(i, out var target)
                ? Moved(before[i], after[target], from[i], isFrom: true)
                : Whole(before[i], InlineOperation.Delete),
            (null, { } j) => back.TryGetValue(j, out var source)
                ? Moved(before[source], after[j], to[j], isFrom: false)
                : Whole(after[j], InlineOperation.Insert),
            _ => throw new ArgumentException("A place has a left or a right.", nameof(left)),
        })];
    }

    /// <summary>Tables answer to tables of as many columns, titles to titles, and any other paragraph to any other.</summary>
    private static string Class(RedlineUnit unit) => unit switch
    {
        { Table: { } table } => TableRedliner.Columns(table).ToString(CultureInfo.InvariantCulture),
        { Form.Kind: ParagraphKind.Title } => "title",
        _ => string.Empty,
    };

    /// <summary>Every unit of both sides in the order of the redline, paired ones together.</summary>
    private static List<(int? Left, int? Right)> Places(IReadOnlyList<(int Left, int Right)> pairs, int left, int right)
    {
        List<(int? Left, int? Right)> places = [];
        var (nextLeft, nextRight) = (0, 0);
        foreach (var (atLeft, atRight) in pairs.Append((left, right)))
        {
            for (; nextLeft < atLeft; nextLeft++)
            {
                places.Add((nextLeft, null));
            }

            for (; nextRight < atRight; nextRight++)
            {
                places.Add((null, nextRight));
            }

            if (nextLeft < left && nextRight < right)
            {
                places.Add((nextLeft++, nextRight++));
            }
        }

        return places;
    }

    private static RedlineBlock Paired(RedlineUnit left, RedlineUnit right) => left.Table is { } before && right.Table is { } after
        ? TableRedliner.Compare(before, after)
        : new RedlineParagraph(left.Form, right.Form, TextRedliner.Compare(left.Text, right.Text));

    private static RedlineBlock Whole(RedlineUnit unit, InlineOperation operation) => unit.Table is { } table
        ? TableRedliner.Whole(table, operation)
        : new RedlineParagraph(
            operation == InlineOperation.Delete ? unit.Form : null,
            operation == InlineOperation.Insert ? unit.Form : null,
            TextRedliner.Whole(unit.Text, operation));

    /// <summary>One end of a move: what is equal moved, the rest went before or came after.</summary>
    private static RedlineParagraph Moved(RedlineUnit left, RedlineUnit right, int number, bool isFrom)
    {
        var other = isFrom ? InlineOperation.Insert : InlineOperation.Delete;
        var text = TextRedliner.Compare(left.Text, right.Text).Where(segment => segment.Operation != other);
        return new RedlineParagraph(isFrom ? left.Form : null, isFrom ? null : right.Form, [.. text]) { Move = number };
    }
}
