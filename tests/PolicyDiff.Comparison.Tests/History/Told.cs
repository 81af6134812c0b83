using PolicyDiff.Comparison.History;
using PolicyDiff.Core.History;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests.History;

/// <summary>Tells a line in a few words, to be compared with what is expected.</summary>
internal static class Told
{
    /// <summary>Step by step, parted by bars: edition, kind, and of each change its kind, what it reverts to and what joins.</summary>
    public static string Line(RequirementLine line) => string.Join(" | ", line.Steps.Select(Step));

    /// <summary>The line that the first requirement with this text belongs to.</summary>
    public static RequirementLine LineOf(HistoryBook book, string text, int place = 0) =>
        book.Line(book.LineOf(book.Requirements.Where(one => one.Text == text).ElementAt(place).Id)!);

    /// <summary>The texts of a step.</summary>
    public static IReadOnlyList<string> Texts(IReadOnlyList<Requirement> units) => [.. units.Select(unit => unit.Text)];

    private static string Step(LineStep step) =>
        string.Join(' ', new[] { step.Edition.Label, step.Kind.ToString() }.Concat(step.Changes.Select(Change)));

    private static string Change(LineChange change) =>
        $"{change.Change.Kind}{(change.Change is { Moved: true, Kind: not Core.Changes.ChangeKind.Moved } ? "+Moved" : string.Empty)}"
        + (change.RevertsTo is { } edition ? $"<{edition.Label}" : string.Empty)
        + (change.Joining.Count > 0 ? $"&{change.Joining.Count}" : string.Empty);
}
