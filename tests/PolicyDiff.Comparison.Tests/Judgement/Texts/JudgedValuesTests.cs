namespace PolicyDiff.Comparison.Tests.Judgement.Texts;

/// <summary>Which values answer to each other, shown as <c>same; left only; right only</c>.</summary>
public sealed class JudgedValuesTests
{
    [Theory]
    [InlineData("De opslag is 20%.", "De opslag is 20 procent.", "20%=20 procent; ; ")]
    [InlineData("De opslag is 20%.", "De opslag is 30%.", "; 20%; 30%")]
    [InlineData("U belt op 1 maart 2024.", "U belt op 1 maart 2025.", "1 maart 2024=1 maart 2025; ; ")]
    [InlineData("U belt op 1 maart 2024.", "U belt op 1 maart 2024.", "1 maart 2024=1 maart 2024; ; ")]
    [InlineData("U belt op 1 maart.", "U belt op 1 maart 2025.", "1 maart=1 maart 2025; ; ")]
    [InlineData("U belt op 1 maart.", "U belt op 2 maart 2025.", "; 1 maart; 2 maart 2025")]
    [InlineData("De zorg is 16 uur, waarvan 8 uur thuis.", "De zorg is zestien uren, acht daarvan thuis.",
        "16 uur=zestien uren, 8 uur=acht; ; ")]
    [InlineData("De zorg is 16 uur, waarvan 8 uur thuis.", "De zorg is zestien uren, acht cliënten thuis.",
        "16 uur=zestien uren; 8 uur; acht")]
    [InlineData("De opslag is 20%. De opslag is 20%.", "De opslag is 20%.", "20%=20%; ; ")]
    [InlineData("De opslag is 20%.", "De opslag is 20%. De opslag is 20%.", "20%=20%; ; ")]
    public void Of_Wordings_PairsValuesThatMeanTheSame(string left, string right, string expected)
    {
        var pair = Judged.Pair(left, right);
        var same = pair.Values.Same.Select(both => $"{both.Left.Span.In(pair.Left.Raw)}={both.Right.Span.In(pair.Right.Raw)}");

        string.Join("; ", [
            string.Join(", ", same),
            string.Join(", ", pair.Values.OnlyLeft.Select(value => value.Span.In(pair.Left.Raw))),
            string.Join(", ", pair.Values.OnlyRight.Select(value => value.Span.In(pair.Right.Raw))),
        ]).ShouldBe(expected);
    }

    [Theory]
    [InlineData("Van 1 maart 2024 tot 1 juni 2024.", "Van 1 maart 2025 tot 1 juni 2025.", false)]
    [InlineData("Van 1 maart 2024 tot 1 juni 2024.", "Van 1 maart 2024 tot 1 juni 2024.", false)]
    [InlineData("Van 1 maart 2024 tot 1 juni 2024.", "Van 1 maart 2025 tot 1 juni 2024.", true)]
    public void MovesUnevenly_OneDateMovedWithTheYearAndAnotherStayed_IsTrue(string left, string right, bool expected) =>
        Judged.Pair(left, right).Values.MovesUnevenly.ShouldBe(expected);
}
