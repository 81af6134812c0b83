using PolicyDiff.Comparison.Judgement.Values;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Comparison.Tests.Judgement.Values;

public sealed class ValueComparisonTests
{
    [Fact]
    public void Of_ValuesOfOneKey_AreTheSameEachOnce()
    {
        var comparison = ValueComparison.Of([Value(ValueKind.Duration, "48 uur"), Value(ValueKind.Duration, "2 dag")],
            [Value(ValueKind.Duration, "2 dag")]);

        Shown(comparison).ShouldBe("48 uur=2 dag; 2 dag; ");
    }

    [Fact]
    public void Of_KeyOfAnotherKind_IsNotTheSame() =>
        Shown(ValueComparison.Of([Value(ValueKind.Count, "20", "20 a")], [Value(ValueKind.Percentage, "20", "20 b")]))
            .ShouldBe("; 20 a; 20 b");

    [Fact]
    public void Of_SameDayWrittenFromAnotherYear_IsTheSame() =>
        Shown(ValueComparison.Of(
            [Value(ValueKind.Date, "T-03-01", "1 maart 2024") with { Absolute = "2024-03-01" }],
            [Value(ValueKind.Date, "T-1-03-01", "1-3-2024") with { Absolute = "2024-03-01" }])).ShouldBe("1 maart 2024=1-3-2024; ; ");

    [Fact]
    public void Of_ValuesWithoutADay_AreNotTheSameDay() =>
        Shown(ValueComparison.Of([Value(ValueKind.Date, "a")], [Value(ValueKind.Date, "b")])).ShouldBe("; a; b");

    [Fact]
    public void Of_SameLettersOfAnotherKind_AreTheSame() =>
        Shown(ValueComparison.Of([Value(ValueKind.Count, "a", "Tien uur")], [Value(ValueKind.Duration, "b", "tien uur")]))
            .ShouldBe("Tien uur=tien uur; ; ");

    private static PolicyValue Value(ValueKind kind, string canonical, string? text = null) =>
        new(kind, text ?? canonical, canonical, new TextSpan(0, 1));

    private static string Shown(ValueComparison comparison) => string.Join("; ", [
        string.Join(", ", comparison.Same.Select(pair => $"{pair.Left.Text}={pair.Right.Text}")),
        string.Join(", ", comparison.OnlyLeft.Select(value => value.Text)),
        string.Join(", ", comparison.OnlyRight.Select(value => value.Text)),
    ]);
}
