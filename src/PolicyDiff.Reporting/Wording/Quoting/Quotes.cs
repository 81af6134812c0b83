using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Tree;

namespace PolicyDiff.Reporting.Wording.Quoting;

/// <summary>Marks in the exact words of a requirement what its counterpart lacks.</summary>
/// <remarks>
/// The words always come from the requirement; the interleaved text of the change only says where the marks go. The two are laid
/// side by side without white space; where they disagree the quote goes unmarked rather than wrong.
/// </remarks>
internal static class Quotes
{
    /// <summary>The baseline's requirements, each as marked stretches.</summary>
    public static IReadOnlyList<IReadOnlyList<Inline>> Left(Change change) =>
        Of(change.Left, change.Inline.Where(segment => segment.Operation != InlineOperation.Insert), Mark.Deleted);

    /// <summary>The other side's requirements, each as marked stretches.</summary>
    public static IReadOnlyList<IReadOnlyList<Inline>> Right(Change change) =>
        Of(change.Right, change.Inline.Where(segment => segment.Operation != InlineOperation.Delete), Mark.Inserted);

    private static List<IReadOnlyList<Inline>> Of(IReadOnlyList<Requirement> units, IEnumerable<InlineSegment> segments, Mark mark)
    {
        var marks = Marks(segments, mark);
        var position = 0;
        return Fits(units, marks)
            ? [.. units.Select(unit => Stretches(unit.Text, marks, ref position))]
            : [.. units.Select(unit => Stretches(unit.Text, [], ref position))];
    }

    /// <summary>One entry per character that is no white space.</summary>
    private static List<(char Character, Mark Mark)> Marks(IEnumerable<InlineSegment> segments, Mark mark) =>
        [.. segments.SelectMany(segment => segment.Text
            .Where(character => !char.IsWhiteSpace(character))
            .Select(character => (character, segment.Operation == InlineOperation.Equal ? Mark.None : mark)))];

    private static bool Fits(IReadOnlyList<Requirement> units, List<(char Character, Mark Mark)> marks) =>
        units.SelectMany(unit => unit.Text)
            .Where(character => !char.IsWhiteSpace(character))
            .SequenceEqual(marks.Select(mark => mark.Character));

    private static IReadOnlyList<Inline> Stretches(string text, List<(char Character, Mark Mark)> marks, ref int position)
    {
        var builder = new MarkedTextBuilder();
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                builder.AppendSpace(position < marks.Count ? marks[position].Mark : Mark.None);
            }
            else
            {
                builder.Append(character, position < marks.Count ? marks[position++].Mark : Mark.None);
            }
        }

        return builder.Build();
    }
}
